import { foldedWords } from '../find/folded-words.ts';

/**
 * What articles of this field speak of, as four languages and their machine translations say it. A
 * star stands for any ending.
 */
const concepts: Readonly<Record<string, string>> = {
  dossier:
    'hồ sơ|dossier*|application*|заяв*|дось*|записів|записей|документів|досье|файлів|record* online|справ|дел',
  online: 'trực tuyến|online|онлайн*|інтернет-*',
  service: 'dịch vụ|service*|послуг*|сервіс*|услуг*|сервис*',
  'full-process':
    'toàn trình|full process|end to end|повноцінн*|повного циклу|наскрізн*|полного цикла|полноцен*|комплексн*|whole process|entire process',
  partial: 'một phần|partial*|частков*|частичн*',
  rate: 'tỷ lệ|đạt|rate*|share*|percentage|рівень|рівня|частк*|доля|доли|долю|уровень|уровня|показник*|показател*|відсот*|процент*',
  digitise: 'số hóa|digiti*|оцифр*|цифрування',
  reuse: 'tái sử dụng|khai thác|reus*|повторн*|використання',
  result: 'kết quả|result*|результат*',
  'on-time':
    'đúng hạn|trước hạn|on time|вчасно|своєчасн*|в срок|своевременн*|раніше строку|установлений термін',
  overdue: 'quá hạn|trễ hạn|chậm|overdue|late|простроч*|просроч*|запізн*',
  task: 'nhiệm vụ|task*|завдан*|задач*|задани*',
  completed: 'hoàn thành|complet*|finish*|викона*|завершен*|выполнен*',
  'in-progress':
    'đang thực hiện|đang triển khai|under way|in progress|ongoing|в процесі|виконуються|реалізу*|в работе|выполняются|реализ*',
  payment: 'thanh toán|payment*|платеж*|платіж*|оплат*',
  signature: 'chữ ký số|digital signature*|підпис*|подпис*|chữ ký',
  certificate:
    'chứng thư|certificate*|сертифікат*|сертификат*|свідоцтв*|свидетельств*|giấy chứng nhận',
  adult: 'trưởng thành|adult*|доросл*|взросл*',
  identity: 'định danh|căn cước|identit*|ідентиф*|посвідчен*|идентиф*|удостоверен*',
  vneid: 'vneid',
  account: 'tài khoản|account*|акаунт*|обліков* запис*|аккаунт*|учетн* запис*|рахунк*',
  active: 'kích hoạt|activat*|active|активован*|активн*|активирован*|активац*',
  card: 'thẻ|card*|карт*|картк*|квитк*|билет*',
  party: 'đảng viên|đảng|party|парті*|парти*',
  feature: 'tiện ích|feature*|утиліт*|функці*|функци*|утилит*',
  visit: 'lượt truy cập|visit*|access*|відвідуван*|звернен*|посещен*|обращен*',
  commune: 'cấp xã|xã|phường|commune*|ward*|комун*|громад*|общин*|коммун*|районів|районов',
  team: 'tổ công nghệ|đội|team*|команд*|груп*|бригад*',
  member: 'thành viên|member*|член*|учасник*|участник*',
  community: 'cộng đồng|communit*|спільнот*|громадськ*|сообществ*',
  platform: 'nền tảng|platform*|платформ*',
  plan: 'kế hoạch|plan*|план*',
  speed: 'tốc độ|speed*|швидк*|скорост*',
  mobile: 'di động|mobile*|мобільн*|мобильн*',
  fixed: 'cố định|fixed|broadband|фіксован*|фиксирован*|стаціонарн*|широкосмуг*|проводн*',
  internet: 'internet|інтернет*|интернет*',
  rank: 'xếp hạng|xếp thứ|thứ hạng|hạng|rank*|place|місце|місця|рейтинг*|место|места|топ*|top',
  index: 'chỉ số|index|індекс*|индекс*',
  score: 'điểm|score*|point*|бал*|балл*|очк*',
  localities:
    'địa phương|localit*|населен* пункт*|місцев*|населенн* пункт*|местност*|регіон*|регион*',
  province: 'tỉnh|provinc*|провінц*|провинц*',
  ministry: 'bộ ngành|bộ|ministr*|sector*|міністерств*|министерств*|ведомств*|відомств*',
  database: 'cơ sở dữ liệu|database*|баз* даних|баз* данных',
  population: 'dân cư|dân số|population|населенн*|населени*',
  connected: "kết nối|connect*|підключен*|подключ*|під'єднан*|зʼєднан*",
  telecom: 'viễn thông|telecom*|телекомунікац*|телекоммуникац*|оператор*',
  enterprise: 'doanh nghiệp|enterprise*|compan*|підприємств*|компані*|предприят*|компани*',
  integrated: 'tích hợp|integrat*|інтегрован*|интегрирован*',
  procedure: 'thủ tục|procedure*|процедур*',
  citizen: 'người dân|công dân|citizen*|people|громадян*|людей|граждан*',
  budget: 'ngân sách|kinh phí|budget*|бюджет*|кошт*|средств*|виділ*|выдел*',
  science: 'khoa học|science|scientist*|наук*|науков*|вчен*|учен*|учён*',
  school: 'trường học|trường|school*|шкіл*|школ*',
  event: 'sự kiện|hội nghị|event*|conference*|поді*|захід|заход*|конференц*|мероприят*|событ*',
  country: 'quốc gia|countr*|країн*|стран*',
  laureate: 'nobel|нобел*',
  project: 'dự án|project*|проект*|проєкт*',
  group: 'nhóm|group*|напрям*|направлен*',
  station: 'trạm|station*|станц*',
  coverage: 'phủ sóng|coverage|покрит*|охоплен*|покрыти*|охват*',
  fibre: 'cáp quang|fibre|fiber|оптич*|оптоволок*',
  village: 'thôn|bản|village*|hamlet*|сел*|дерев*',
  household: 'hộ gia đình|hộ|household*|домогосподар*|домохозяй*',
  smartphone: 'điện thoại thông minh|smartphone*|смартфон*',
  economy: 'kinh tế số|digital economy|цифров* економік*|цифров* экономик*',
  learner: 'học viên|bình dân học vụ|learner*|учн*|слухач*|учащ*|грамотн*',
  satisfaction: 'hài lòng|satisf*|задовол*|удовлетвор*',
  document: 'văn bản|document*|документ*',
  worker: 'lao động|nhân lực|worker*|staff|працівник*|робітник*|работник*|кадр*',
  platformplan: 'ban hành kế hoạch|triển khai|roll out|розгорт*|развертыв*',
  value: 'giá trị|số tiền|value|amount|сум*|вартіст*|стоимост*',
  transaction: 'giao dịch|transaction*|транзакц*|операц*',
  received: 'tiếp nhận|receiv*|прийнят*|отриман*|получен*|принят*|надійшл*|поступил*',
  settled: 'giải quyết|settl*|resolv*|розглян*|вирішен*|рассмотр*|решен*|врегулюван*',
  target: 'chỉ tiêu|target*|цільов*|цел*',
  fifth: '5g',
  fourth: '4g',
};

interface Stem {
  readonly concept: string;
  readonly pattern: string;
}

const stems: readonly Stem[] = Object.entries(concepts)
  .flatMap(([concept, words]) =>
    words.split('|').map((word) => ({
      concept,
      pattern: word
        .split(' ')
        .map((part) => `${foldedWords(part).join(' ')}${part.endsWith('*') ? '[^ ]*' : ''}`)
        .join(' '),
    })),
  )
  .sort((a, b) => b.pattern.length - a.pattern.length);

const anyStem = new RegExp(
  stems.map(({ pattern }) => `(?<=^| )(${pattern})(?= |$)`).join('|'),
  'g',
);

/** The words of a text in their order, those of the field under one name for all languages. */
export function conceptsIn(text: string): readonly string[] {
  const words = foldedWords(text).join(' ');
  return words
    .replaceAll(anyStem, (...found: readonly unknown[]) => {
      const nth = found.slice(1, stems.length + 1).findIndex((group) => group !== undefined);
      return `#${stems[nth]?.concept ?? ''}`;
    })
    .split(' ')
    .filter((word) => word !== '');
}
