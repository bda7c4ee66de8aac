import type { Locale } from './locales.ts';

/** What the page that makes embeds says. */
interface EmbedsWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly build: string;
  readonly find: string;
  readonly chart: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly width: string;
  readonly highlight: string;
  readonly noHighlight: string;
  readonly preview: string;
  readonly none: string;
  readonly meant: string;
  readonly paste: string;
  readonly snippets: Readonly<
    Record<
      'frame' | 'picture' | 'inline' | 'address' | 'markdown' | 'policy',
      { readonly name: string; readonly hint: string }
    >
  >;
  readonly charts: string;
  readonly chartsLead: string;
  readonly country: string;
}

export const embedsWordsFor: Readonly<Record<Locale, EmbedsWords>> = {
  en: {
    title: 'Embed a chart',
    description:
      'Take a chart into an article: frame, picture, file, address. No script, no cookies.',
    lead: 'Every chart is a small page of its own: complete without script, without cookies, with nothing from other hosts. A frame never cuts it off, whatever its height.',
    build: 'Choose',
    find: 'Find a chart',
    chart: 'Chart',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
    width: 'Width in pixels, at most',
    highlight: 'Set off a place',
    noHighlight: 'none',
    preview: 'Preview',
    none: 'there is no',
    meant: 'Did you mean:',
    paste: 'Paste',
    snippets: {
      frame: {
        name: 'Frame',
        hint: 'The chart as it is today and after each release. Systems that listen for heights set the height.',
      },
      picture: { name: 'Picture', hint: 'For newsletters and systems without frames.' },
      inline: { name: 'Drawing in the page', hint: 'The SVG itself: it stays as it is now.' },
      address: { name: 'Address', hint: 'For systems that ask for an address only (oEmbed).' },
      markdown: { name: 'Markdown', hint: 'A picture that links to its page.' },
      policy: { name: 'For IT', hint: 'What a strict security policy of your site must allow.' },
    },
    charts: 'All charts',
    chartsLead: 'Each link opens the embed itself.',
    country: 'The whole country',
  },
  vi: {
    title: 'Nhúng biểu đồ',
    description:
      'Đưa biểu đồ vào bài viết: khung nhúng, hình, tệp, địa chỉ. Không cần mã lệnh, không dùng cookie.',
    lead: 'Mỗi biểu đồ là một trang nhỏ riêng: đọc được trọn vẹn mà không cần JavaScript, không cookie, không tải gì từ máy chủ khác. Khung cao thấp thế nào cũng không cắt mất nội dung.',
    build: 'Tùy chọn',
    find: 'Tìm biểu đồ',
    chart: 'Biểu đồ',
    language: 'Ngôn ngữ',
    theme: 'Màu sắc',
    themes: { auto: 'Theo thiết bị của người đọc', light: 'Sáng', dark: 'Tối' },
    width: 'Chiều rộng tối đa (điểm ảnh)',
    highlight: 'Làm nổi bật một địa phương',
    noHighlight: 'không',
    preview: 'Xem trước',
    none: 'không có',
    meant: 'Có phải ý bạn là:',
    paste: 'Mã để dán',
    snippets: {
      frame: {
        name: 'Khung nhúng',
        hint: 'Biểu đồ luôn theo bản dữ liệu mới nhất. Hệ thống nhận được thông báo chiều cao sẽ tự chỉnh khung.',
      },
      picture: {
        name: 'Hình',
        hint: 'Cho bản tin qua thư điện tử và hệ thống không nhận khung nhúng.',
      },
      inline: {
        name: 'Hình đặt ngay trong trang',
        hint: 'Mã SVG của hình: giữ nguyên như lúc lấy, không tự cập nhật.',
      },
      address: { name: 'Địa chỉ', hint: 'Cho hệ thống chỉ nhận địa chỉ (oEmbed).' },
      markdown: { name: 'Markdown', hint: 'Hình có liên kết về trang của biểu đồ.' },
      policy: {
        name: 'Cho bộ phận kỹ thuật',
        hint: 'Những gì cần cho phép nếu trang có chính sách bảo mật chặt (CSP).',
      },
    },
    charts: 'Tất cả biểu đồ',
    chartsLead: 'Mỗi liên kết mở đúng trang dùng để nhúng.',
    country: 'Cả nước',
  },
  uk: {
    title: 'Вбудувати діаграму',
    description:
      'Візьміть діаграму до статті: рамка, зображення, файл, адреса. Без скриптів і без cookie.',
    lead: 'Кожна діаграма — окрема маленька сторінка: повна без скриптів, без cookie і без запитів до інших серверів. Рамка будь-якої висоти нічого не обрізає.',
    build: 'Вибір',
    find: 'Знайти діаграму',
    chart: 'Діаграма',
    language: 'Мова',
    theme: 'Кольори',
    themes: { auto: 'Як на пристрої читача', light: 'Світлі', dark: 'Темні' },
    width: 'Ширина в пікселях, щонайбільше',
    highlight: 'Виділити місце',
    noHighlight: 'немає',
    preview: 'Попередній перегляд',
    none: 'немає',
    meant: 'Можливо, малося на увазі:',
    paste: 'Вставити',
    snippets: {
      frame: {
        name: 'Рамка',
        hint: 'Діаграма, яка оновлюється з кожним випуском. Системи, що слухають висоту, встановлять її самі.',
      },
      picture: { name: 'Зображення', hint: 'Для розсилок і систем без рамок.' },
      inline: { name: 'Малюнок у сторінці', hint: 'Сам SVG: залишиться таким, як зараз.' },
      address: { name: 'Адреса', hint: 'Для систем, які беруть лише адресу (oEmbed).' },
      markdown: { name: 'Markdown', hint: 'Зображення з посиланням на його сторінку.' },
      policy: {
        name: 'Для ІТ-відділу',
        hint: 'Що має дозволити сувора політика безпеки вашого сайту.',
      },
    },
    charts: 'Усі діаграми',
    chartsLead: 'Кожне посилання відкриває саму рамку.',
    country: 'Уся країна',
  },
  ru: {
    title: 'Встроить диаграмму',
    description:
      'Возьмите диаграмму в статью: рамка, изображение, файл, адрес. Без скриптов и без cookie.',
    lead: 'Каждая диаграмма — отдельная маленькая страница: полная без скриптов, без cookie и без запросов к другим серверам. Рамка любой высоты ничего не обрезает.',
    build: 'Выбор',
    find: 'Найти диаграмму',
    chart: 'Диаграмма',
    language: 'Язык',
    theme: 'Цвета',
    themes: { auto: 'Как на устройстве читателя', light: 'Светлые', dark: 'Тёмные' },
    width: 'Ширина в пикселях, не более',
    highlight: 'Выделить место',
    noHighlight: 'нет',
    preview: 'Предварительный просмотр',
    none: 'нет',
    meant: 'Возможно, имелось в виду:',
    paste: 'Вставить',
    snippets: {
      frame: {
        name: 'Рамка',
        hint: 'Диаграмма обновляется с каждым выпуском. Системы, которые слушают высоту, установят её сами.',
      },
      picture: { name: 'Изображение', hint: 'Для рассылок и систем без рамок.' },
      inline: { name: 'Рисунок в странице', hint: 'Сам SVG: останется таким, как сейчас.' },
      address: { name: 'Адрес', hint: 'Для систем, которые берут только адрес (oEmbed).' },
      markdown: { name: 'Markdown', hint: 'Изображение со ссылкой на его страницу.' },
      policy: {
        name: 'Для ИТ-отдела',
        hint: 'Что должна разрешить строгая политика безопасности вашего сайта.',
      },
    },
    charts: 'Все диаграммы',
    chartsLead: 'Каждая ссылка открывает саму рамку.',
    country: 'Вся страна',
  },
};
