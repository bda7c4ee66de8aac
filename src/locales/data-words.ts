import type { Locale } from './locales.ts';

/** A heading and what is said under it. Between backquotes stands code. */
interface Titled {
  readonly title: string;
  readonly text: string;
}

export interface DataWords {
  readonly onPage: string;
  readonly take: Titled & {
    readonly chart: Titled;
    readonly thing: Titled;
    readonly all: Titled;
    readonly files: Titled;
    /** Before the id of a chart, whose files follow. */
    readonly example: string;
    readonly builder: string;
    readonly repository: string;
  };
  readonly api: Titled & {
    /** What is under each name in the API. */
    readonly holds: Readonly<Record<ApiName, string>>;
  };
  readonly described: Titled & { readonly by: Readonly<Record<Description, string>> };
  readonly schemas: { readonly yaml: string; readonly api: string };
  readonly feeds: Titled & { readonly of: Readonly<Record<Feed, string>> };
  readonly examples: Titled & {
    readonly spreadsheet: Titled & {
      readonly excel: Titled;
      readonly sheets: Titled;
      readonly calc: Titled;
    };
    readonly curl: Titled;
    readonly python: Titled;
    readonly r: Titled;
    readonly duckdb: Titled;
    readonly observable: Titled;
    readonly copy: string;
    readonly copied: string;
  };
  readonly traps: Titled & {
    readonly bound: Titled;
    readonly time: Titled;
    readonly unknown: Titled;
    readonly former: Titled;
    readonly kind: Titled;
    readonly conflict: Titled;
    /** How many figures it is about; the numbers are formatted. */
    readonly count: (count: string, all: string) => string;
  };
  readonly citeFiles: Titled;
  readonly change: Titled & { readonly rules: readonly string[]; readonly more: string };
}

type ApiName =
  | 'observations'
  | 'country'
  | 'provinces'
  | 'indicators'
  | 'meetings'
  | 'publications'
  | 'documents'
  | 'targets'
  | 'directives'
  | 'releases'
  | 'conflicts'
  | 'coverage'
  | 'changes'
  | 'units'
  | 'groups'
  | 'regions'
  | 'bodies'
  | 'programmes'
  | 'places';

type Description = 'index' | 'openapi' | 'package' | 'csvw' | 'catalogue' | 'guide' | 'sitemap';

type Feed = 'changes' | 'province' | 'indicator' | 'calendar';

/** The words of the page that tells what can be taken. */
export const dataWordsFor: Readonly<Record<Locale, DataWords>> = {
  en: {
    onPage: 'On this page',
    take: {
      title: 'What to take',
      text: 'Everything is a file at a fixed address: no key, no account, no limit, and open to scripts on other sites.',
      chart: {
        title: 'One chart',
        text: 'Under every chart stands “Embed, download, cite”: a frame for an article, the picture as SVG and PNG, its numbers as CSV, XLSX and JSON. The builder sets language, colours, width and the province in focus.',
      },
      thing: {
        title: 'One place or one indicator',
        text: 'Its file holds the definition, every figure about it and the sources. The CSV has the figures of one indicator for all places.',
      },
      all: {
        title: 'Everything',
        text: 'One row for each figure, sorted by id. Parquet keeps the types.',
      },
      files: {
        title: 'The files themselves',
        text: 'The YAML that the site is made of, with its history. Each figure names its line there.',
      },
      example: 'For example',
      builder: 'Embed builder',
      repository: 'Folder data/ in the repository',
    },
    api: {
      title: 'API, version 1',
      text: 'Under `/api/v1/`. `{id}` stands for an id from the list beside it; the link opens an example. Every JSON file names its schema, release and licence. The CSV tables are joined by their ids.',
      holds: {
        observations: 'All figures',
        country: 'Viet Nam, with the figures about the nation as a whole',
        provinces:
          'Provinces of today and before 1 July 2025; each file has the figures about itself',
        indicators: 'Indicators: definition, unit, kind; each file has every figure',
        meetings: 'Meetings: what each reported and ordered',
        publications: 'Reports, editions of indices and articles',
        documents: 'Resolutions, plans, decisions, with the targets they set',
        targets: 'Targets, each with its date',
        directives: 'What meetings ordered, to whom, by when',
        releases: 'Releases of the dataset',
        conflicts: 'Figures that cannot both hold, side by side',
        coverage: 'Which province reported what; what is not listed is silence',
        changes: 'Reports that brought figures, the last recorded first',
        units: 'Units of measurement',
        groups: 'Groups of indicators',
        regions: 'The six regions',
        bodies: 'Committees, ministries, offices',
        programmes: 'Programmes, projects, platforms',
        places: 'Viet Nam and all provinces in one table',
      },
    },
    described: {
      title: 'Descriptions for programs',
      text: 'The same files, described in the formats that tools and catalogues read.',
      by: {
        index: 'Every file of the API with address, type and schema',
        openapi: 'The API in OpenAPI 3.1',
        package: 'The tables with types, keys and checksums (Frictionless)',
        csvw: 'The columns of the tables (CSV on the Web)',
        catalogue: 'The dataset for catalogues (schema.org, DCAT)',
        guide: 'How to read a figure, for programs that read for somebody',
        sitemap: 'All pages in four languages',
      },
    },
    schemas: { yaml: 'Schemas of the YAML files', api: 'Schemas of the API' },
    feeds: {
      title: 'Feeds and calendar',
      text: 'For a feed reader, a newsroom’s chat or a calendar. Each is there in all four languages.',
      of: {
        changes: 'Meetings and publications that brought figures',
        province: 'The same for one province',
        indicator: 'The same for one indicator',
        calendar: 'Meetings, and days by which targets and directives are due',
      },
    },
    examples: {
      title: 'Examples',
      text: 'To be copied and run as they are.',
      spreadsheet: {
        title: 'Excel, Google Sheets, LibreOffice',
        text: 'The XLSX file of a chart opens with its numbers and dates in order. Only a CSV file needs care: it is UTF-8, with a point before decimals, and a spreadsheet set to Vietnamese expects a comma. Do not open it by a double click.',
        excel: {
          title: 'Excel',
          text: 'Data → From Text/CSV. File origin: 65001 Unicode (UTF-8); delimiter: comma. Then Transform Data: set `as_of`, `period` and `edition` to Text, or 2025-09 becomes a day; for `value`, `lower` and `upper` choose Change Type → Using Locale → Decimal Number, English (United States).',
        },
        sheets: {
          title: 'Google Sheets',
          text: 'Take one indicator rather than everything. In an empty cell, with semicolons if your sheet is set to Vietnamese:',
        },
        calc: {
          title: 'LibreOffice Calc',
          text: 'File → Open, and paste the address. In the dialogue: character set Unicode (UTF-8), language English (USA), separated by comma; click the columns `as_of`, `period` and `edition` and set them to Text.',
        },
      },
      curl: {
        title: 'Command line',
        text: 'All figures, then one province: its release, its name and how many figures it has.',
      },
      python: {
        title: 'Python with pandas',
        text: 'Times stay text, and only an empty cell is unknown.',
      },
      r: { title: 'R with readr', text: 'Everything is text but the three columns of numbers.' },
      duckdb: {
        title: 'DuckDB',
        text: 'Asks the published Parquet file over the network; nothing to download first.',
      },
      observable: {
        title: 'Observable',
        text: 'Two cells of a notebook: one indicator, drawn with Plot.',
      },
      copy: 'Copy',
      copied: 'Copied',
    },
    traps: {
      title: 'Before you calculate',
      text: 'Six ways in which a right number becomes a wrong sentence.',
      bound: {
        title: '“More than 90” is not 90',
        text: '`bound` belongs to `value`; `lower` and `upper` say what it leaves open. Print the bound, and divide no bounds.',
      },
      time: {
        title: 'A date is not a period',
        text: '`as_of` dates a stock, `period` spans a flow. They are as exact as the source: `2025` is not 1 January 2025. Of an index, compare only figures of the same `edition`. Without either, the time is unknown.',
      },
      unknown: {
        title: 'Empty is not zero',
        text: 'An empty cell or `null` means unknown. A place that has no row did not report. Fill neither in.',
      },
      former: {
        title: 'A former province is another place',
        text: 'Ids ending in `-until-2025`, and those of units that ended, are territories before 1 July 2025. Do not join them with what bears the name now, and do not give a province what stands under `vietnam`.',
      },
      kind: {
        title: 'A target is not a result',
        text: 'Results have the `kind` level, flow, share, rank or index. The others are a change (delta), an aim (target) and money set aside (allocation).',
      },
      conflict: {
        title: 'Sources disagree',
        text: '`conflict` names the figures that say otherwise about the same thing and time. Quote both, or say why one.',
      },
      count: (count, all) => `This concerns ${count} of ${all} figures.`,
    },
    citeFiles: {
      title: 'For reference managers',
      text: 'The dataset as a whole, and one indicator; every indicator has such files under its id. Those of a chart stand under the chart.',
    },
    change: {
      title: 'What stays and what may change',
      text: 'Addresses, columns, keys and ids of version 1 are promises.',
      rules: [
        'Columns are added at the end only; none is removed, renamed or given another meaning. Read them by name.',
        'Ids are never used again. What is withdrawn keeps its address, and says why.',
        'Mistakes are corrected in the next release. Write down which release you used.',
        'A version 2 would stand beside version 1, which would be written for at least two more years.',
      ],
      more: 'The rules in full',
    },
  },
  vi: {
    onPage: 'Trên trang này',
    take: {
      title: 'Cần gì, lấy ở đâu',
      text: 'Mọi thứ đều là tệp có địa chỉ cố định: không cần khóa API, không cần tài khoản, không giới hạn lượt tải, mã chạy trên trang khác cũng đọc được.',
      chart: {
        title: 'Một biểu đồ',
        text: 'Dưới mỗi biểu đồ có mục “Nhúng, tải về, trích dẫn”: khung để đưa vào bài, hình SVG và PNG, số liệu dạng CSV, XLSX và JSON. Trang tạo mã nhúng cho chọn ngôn ngữ, màu, chiều rộng và tỉnh cần làm nổi bật.',
      },
      thing: {
        title: 'Một địa phương hoặc một chỉ tiêu',
        text: 'Mỗi tệp gồm định nghĩa, toàn bộ số liệu liên quan và nguồn. Tệp CSV chứa số liệu của một chỉ tiêu tại tất cả các địa phương.',
      },
      all: {
        title: 'Toàn bộ',
        text: 'Mỗi số liệu một dòng, xếp theo mã. Parquet giữ nguyên kiểu dữ liệu.',
      },
      files: {
        title: 'Chính các tệp gốc',
        text: 'Các tệp YAML dựng nên trang này, kèm lịch sử sửa đổi. Mỗi số liệu đều chỉ rõ dòng của mình trong đó.',
      },
      example: 'Ví dụ',
      builder: 'Tạo mã nhúng',
      repository: 'Thư mục data/ trong kho mã nguồn',
    },
    api: {
      title: 'API, phiên bản 1',
      text: 'Nằm dưới `/api/v1/`. `{id}` là một mã lấy từ danh sách đi kèm; liên kết mở một ví dụ. Tệp JSON nào cũng ghi lược đồ, bản dữ liệu và giấy phép. Các bảng CSV nối với nhau bằng mã.',
      holds: {
        observations: 'Toàn bộ số liệu',
        country: 'Việt Nam, với các số liệu chung của cả nước',
        provinces:
          'Các tỉnh, thành hiện nay và trước 1/7/2025; mỗi tệp chỉ gồm số liệu của chính nơi đó',
        indicators:
          'Chỉ tiêu: định nghĩa, đơn vị, loại số liệu; mỗi tệp có đủ số liệu của chỉ tiêu',
        meetings: 'Phiên họp: đã báo cáo gì, đã giao gì',
        publications: 'Báo cáo, các kỳ công bố chỉ số và bài viết',
        documents: 'Nghị quyết, kế hoạch, quyết định, kèm mục tiêu đặt ra',
        targets: 'Mục tiêu, kèm thời hạn',
        directives: 'Nhiệm vụ được giao: giao cho ai, thời hạn khi nào',
        releases: 'Các bản dữ liệu đã phát hành',
        conflicts: 'Các số liệu không khớp nhau, đặt cạnh nhau',
        coverage: 'Tỉnh nào đã báo cáo gì; không có trong danh sách là chưa báo cáo',
        changes: 'Các báo cáo có số liệu, mới ghi nhận xếp trước',
        units: 'Đơn vị đo',
        groups: 'Nhóm chỉ tiêu',
        regions: 'Sáu vùng',
        bodies: 'Ban chỉ đạo, bộ, cơ quan',
        programmes: 'Chương trình, đề án, nền tảng',
        places: 'Việt Nam và mọi tỉnh, thành trong một bảng',
      },
    },
    described: {
      title: 'Mô tả dành cho phần mềm',
      text: 'Vẫn là các tệp trên, mô tả theo những định dạng mà công cụ và danh mục dữ liệu đọc được.',
      by: {
        index: 'Mọi tệp của API: địa chỉ, kiểu, lược đồ',
        openapi: 'API theo OpenAPI 3.1',
        package: 'Các bảng kèm kiểu, khóa và mã kiểm tra (Frictionless)',
        csvw: 'Các cột của từng bảng (CSV on the Web)',
        catalogue: 'Bộ dữ liệu cho các danh mục (schema.org, DCAT)',
        guide: 'Cách đọc một số liệu, dành cho phần mềm đọc thay người',
        sitemap: 'Tất cả các trang, bốn ngôn ngữ',
      },
    },
    schemas: { yaml: 'Lược đồ của các tệp YAML', api: 'Lược đồ của API' },
    feeds: {
      title: 'Nguồn cấp tin và lịch',
      text: 'Dùng cho trình đọc tin, nhóm trao đổi của tòa soạn hoặc ứng dụng lịch. Có đủ bốn ngôn ngữ.',
      of: {
        changes: 'Phiên họp, báo cáo, bài viết có số liệu mới',
        province: 'Riêng một tỉnh, thành',
        indicator: 'Riêng một chỉ tiêu',
        calendar: 'Phiên họp và ngày đến hạn của mục tiêu, nhiệm vụ',
      },
    },
    examples: {
      title: 'Ví dụ',
      text: 'Sao chép và chạy được ngay.',
      spreadsheet: {
        title: 'Excel, Google Trang tính, LibreOffice',
        text: 'Tệp XLSX của biểu đồ mở ra là đúng số, đúng ngày. Chỉ tệp CSV mới cần cẩn thận: tệp mã hóa UTF-8, dùng dấu chấm thập phân, trong khi bảng tính đặt vùng Việt Nam chờ dấu phẩy. Đừng mở tệp bằng cách nhấp đúp.',
        excel: {
          title: 'Excel',
          text: 'Dữ liệu → Từ văn bản/CSV (Data → From Text/CSV). Nguồn tệp (File origin): 65001 Unicode (UTF-8); dấu tách: dấu phẩy. Chọn Transform Data rồi đặt `as_of`, `period`, `edition` là Text, nếu không 2025-09 sẽ thành một ngày; với `value`, `lower`, `upper` chọn Change Type → Using Locale → Decimal Number, English (United States).',
        },
        sheets: {
          title: 'Google Trang tính',
          text: 'Nên lấy một chỉ tiêu thay vì toàn bộ. Dán vào một ô trống; nếu trang tính đặt vùng Việt Nam thì thay dấu phẩy ngăn các tham số bằng dấu chấm phẩy:',
        },
        calc: {
          title: 'LibreOffice Calc',
          text: 'Tệp → Mở (File → Open) rồi dán địa chỉ. Trong hộp thoại: bộ ký tự Unicode (UTF-8), ngôn ngữ English (USA), phân cách bằng dấu phẩy; bấm vào các cột `as_of`, `period`, `edition` và đặt kiểu Văn bản (Text).',
        },
      },
      curl: {
        title: 'Dòng lệnh',
        text: 'Tải toàn bộ số liệu, rồi đọc một tỉnh: bản dữ liệu, tên và số lượng số liệu.',
      },
      python: {
        title: 'Python với pandas',
        text: 'Thời gian giữ nguyên dạng chữ; chỉ ô trống mới là chưa biết.',
      },
      r: { title: 'R với readr', text: 'Mọi cột là chữ, trừ ba cột số.' },
      duckdb: {
        title: 'DuckDB',
        text: 'Truy vấn thẳng tệp Parquet đã công bố qua mạng, không cần tải trước.',
      },
      observable: {
        title: 'Observable',
        text: 'Hai ô của một notebook: một chỉ tiêu, vẽ bằng Plot.',
      },
      copy: 'Sao chép',
      copied: 'Đã sao chép',
    },
    traps: {
      title: 'Trước khi tính toán',
      text: 'Sáu cách khiến con số đúng thành câu văn sai.',
      bound: {
        title: '“Hơn 90” không phải là 90',
        text: '`bound` đi liền với `value`; `lower` và `upper` cho biết khoảng còn để ngỏ. Khi viết phải giữ chữ “hơn”, “khoảng”, “tối đa”; không lấy hai số như vậy chia cho nhau.',
      },
      time: {
        title: 'Thời điểm không phải là khoảng thời gian',
        text: '`as_of` là thời điểm của số tính tại một mốc, `period` là kỳ của số phát sinh. Cả hai chỉ chính xác như nguồn: `2025` không phải là ngày 1/1/2025. Với các chỉ số, chỉ so sánh trong cùng `edition`. Không có cả hai tức là chưa rõ thời gian.',
      },
      unknown: {
        title: 'Trống không phải là 0',
        text: 'Ô trống hoặc `null` nghĩa là chưa biết. Địa phương không có dòng nào là chưa báo cáo. Đừng tự điền vào.',
      },
      former: {
        title: 'Tỉnh trước sắp xếp là địa bàn khác',
        text: 'Các mã có đuôi `-until-2025` và mã của những đơn vị đã kết thúc là địa bàn trước ngày 1/7/2025. Đừng nối với đơn vị nay mang tên đó, cũng đừng gán cho tỉnh những gì ghi dưới `vietnam`.',
      },
      kind: {
        title: 'Mục tiêu không phải là kết quả',
        text: 'Kết quả có `kind` là level, flow, share, rank hoặc index. Còn lại là mức thay đổi (delta), mục tiêu (target) và kinh phí phân bổ (allocation).',
      },
      conflict: {
        title: 'Các nguồn nêu khác nhau',
        text: '`conflict` ghi mã những số liệu nêu khác về cùng nội dung, cùng thời điểm. Hãy dẫn cả hai, hoặc nói rõ vì sao chỉ chọn một.',
      },
      count: (count, all) => `Liên quan đến ${count} trong ${all} số liệu.`,
    },
    citeFiles: {
      title: 'Cho phần mềm quản lý tài liệu',
      text: 'Cả bộ dữ liệu và một chỉ tiêu; chỉ tiêu nào cũng có các tệp này theo mã của mình. Tệp của biểu đồ nằm ngay dưới biểu đồ.',
    },
    change: {
      title: 'Điều gì giữ nguyên, điều gì có thể thay đổi',
      text: 'Địa chỉ, cột, khóa và mã của phiên bản 1 là những cam kết.',
      rules: [
        'Cột mới chỉ thêm vào cuối; không cột nào bị xóa, đổi tên hay đổi nghĩa. Hãy đọc cột theo tên.',
        'Mã không bao giờ dùng lại. Mục bị rút vẫn giữ địa chỉ và nói rõ lý do.',
        'Sai sót được sửa trong bản dữ liệu kế tiếp. Hãy ghi lại bạn đã dùng bản nào.',
        'Nếu có phiên bản 2, phiên bản 1 vẫn được cập nhật song song ít nhất hai năm nữa.',
      ],
      more: 'Toàn văn các quy tắc',
    },
  },
  uk: {
    onPage: 'На цій сторінці',
    take: {
      title: 'Що взяти',
      text: 'Усе це файли зі сталими адресами: без ключів, облікових записів і обмежень; їх можуть читати й скрипти інших сайтів.',
      chart: {
        title: 'Одну діаграму',
        text: 'Під кожною діаграмою є «Вбудувати, завантажити, процитувати»: рамка для статті, зображення SVG і PNG, числа як CSV, XLSX і JSON. Конструктор задає мову, кольори, ширину та виділену провінцію.',
      },
      thing: {
        title: 'Одне місце або один показник',
        text: 'У файлі є означення, усі дані й джерела. CSV містить дані одного показника для всіх місць.',
      },
      all: {
        title: 'Усе',
        text: 'Один рядок на кожне число, за кодом. Parquet зберігає типи.',
      },
      files: {
        title: 'Самі файли',
        text: 'YAML, з якого зроблено сайт, разом з історією змін. Кожне число називає там свій рядок.',
      },
      example: 'Наприклад',
      builder: 'Конструктор вбудовування',
      repository: 'Тека data/ у репозиторії',
    },
    api: {
      title: 'API, версія 1',
      text: 'За адресою `/api/v1/`. `{id}` — код зі списку поруч; посилання відкриває приклад. Кожен файл JSON називає свою схему, випуск і ліцензію. Таблиці CSV поєднуються за кодами.',
      holds: {
        observations: 'Усі дані',
        country: 'В’єтнам: дані про країну загалом',
        provinces: 'Провінції нинішні й до 1 липня 2025 року; у кожному файлі дані лише про неї',
        indicators: 'Показники: означення, одиниця, вид; у кожному файлі всі дані',
        meetings: 'Засідання: про що звітували й що доручили',
        publications: 'Звіти, випуски індексів і статті',
        documents: 'Резолюції, плани, рішення та цілі, які вони ставлять',
        targets: 'Цілі зі строками',
        directives: 'Доручення: кому і до якого строку',
        releases: 'Випуски набору даних',
        conflicts: 'Дані, які не можуть бути правильними водночас, поруч',
        coverage: 'Яка провінція про що звітувала; чого немає, про те не повідомлено',
        changes: 'Звіти, що навели дані, спершу записані останніми',
        units: 'Одиниці вимірювання',
        groups: 'Групи показників',
        regions: 'Шість регіонів',
        bodies: 'Комітети, міністерства, установи',
        programmes: 'Програми, проєкти, платформи',
        places: 'В’єтнам і всі провінції в одній таблиці',
      },
    },
    described: {
      title: 'Описи для програм',
      text: 'Ті самі файли, описані у форматах, які читають інструменти й каталоги.',
      by: {
        index: 'Усі файли API: адреса, тип, схема',
        openapi: 'API у форматі OpenAPI 3.1',
        package: 'Таблиці з типами, ключами й контрольними сумами (Frictionless)',
        csvw: 'Стовпці таблиць (CSV on the Web)',
        catalogue: 'Набір даних для каталогів (schema.org, DCAT)',
        guide: 'Як читати число: для програм, що читають за людину',
        sitemap: 'Усі сторінки чотирма мовами',
      },
    },
    schemas: { yaml: 'Схеми файлів YAML', api: 'Схеми API' },
    feeds: {
      title: 'Стрічки й календар',
      text: 'Для програми читання стрічок, чату редакції чи календаря. Кожна є чотирма мовами.',
      of: {
        changes: 'Засідання й публікації, що навели дані',
        province: 'Те саме про одну провінцію',
        indicator: 'Те саме про один показник',
        calendar: 'Засідання та дні, до яких слід досягти цілей і виконати доручення',
      },
    },
    examples: {
      title: 'Приклади',
      text: 'Їх можна скопіювати й запустити без змін.',
      spreadsheet: {
        title: 'Excel, Google Таблиці, LibreOffice',
        text: 'Файл XLSX діаграми відкривається з правильними числами й датами. Уваги потребує лише CSV: він у кодуванні UTF-8 і має крапку перед дробовою частиною, а таблиця з українськими чи в’єтнамськими налаштуваннями чекає на кому. Не відкривайте його подвійним клацанням.',
        excel: {
          title: 'Excel',
          text: 'Дані → З тексту або CSV (Data → From Text/CSV). Джерело файлу: 65001 Юнікод (UTF-8); роздільник: кома. Далі Transform Data: для `as_of`, `period` і `edition` тип Text, інакше 2025-09 стане днем; для `value`, `lower` і `upper` Change Type → Using Locale → Decimal Number, English (United States).',
        },
        sheets: {
          title: 'Google Таблиці',
          text: 'Краще взяти один показник, а не все. У порожню клітинку; якщо таблиця має українські чи в’єтнамські налаштування, між аргументами ставте крапку з комою:',
        },
        calc: {
          title: 'LibreOffice Calc',
          text: 'Файл → Відкрити (File → Open) і вставити адресу. У вікні: кодування Юнікод (UTF-8), мова Англійська (США), роздільник кома; для стовпців `as_of`, `period` і `edition` вибрати тип «Текст».',
        },
      },
      curl: {
        title: 'Командний рядок',
        text: 'Усі дані, а потім одна провінція: випуск, назва й кількість чисел.',
      },
      python: {
        title: 'Python із pandas',
        text: 'Час лишається текстом, і лише порожня клітинка означає «невідомо».',
      },
      r: { title: 'R із readr', text: 'Усе є текстом, крім трьох стовпців із числами.' },
      duckdb: {
        title: 'DuckDB',
        text: 'Запит до опублікованого файлу Parquet через мережу; завантажувати його не треба.',
      },
      observable: {
        title: 'Observable',
        text: 'Дві комірки нотатника: один показник, намальований у Plot.',
      },
      copy: 'Копіювати',
      copied: 'Скопійовано',
    },
    traps: {
      title: 'Перш ніж рахувати',
      text: 'Шість способів зробити з правильного числа хибне речення.',
      bound: {
        title: '«Понад 90» — це не 90',
        text: '`bound` належить до `value`; `lower` і `upper` кажуть, що лишається відкритим. Пишіть межу разом із числом і не діліть меж одна на одну.',
      },
      time: {
        title: 'Дата — це не період',
        text: '`as_of` — дата стану, `period` — час, за який щось сталося. Вони точні настільки, як джерело: `2025` не є 1 січня 2025 року. В індексах порівнюйте лише дані того самого `edition`. Якщо немає ні того, ні того, час невідомий.',
      },
      unknown: {
        title: 'Порожньо — це не нуль',
        text: 'Порожня клітинка або `null` означає «невідомо». Місце без рядка не звітувало. Не заповнюйте ні того, ні того.',
      },
      former: {
        title: 'Колишня провінція — інше місце',
        text: 'Коди із закінченням `-until-2025` і коди ліквідованих одиниць — це території до 1 липня 2025 року. Не поєднуйте їх із тим, що має цю назву тепер, і не приписуйте провінції того, що стоїть під `vietnam`.',
      },
      kind: {
        title: 'Ціль — це не результат',
        text: 'Результати мають `kind` level, flow, share, rank або index. Решта — це зміна (delta), мета (target) і виділені гроші (allocation).',
      },
      conflict: {
        title: 'Джерела не згодні між собою',
        text: '`conflict` називає дані, які кажуть інше про те саме й на той самий час. Наводьте обидва або поясніть, чому одне.',
      },
      count: (count, all) => `Скількох чисел це стосується: ${count} із ${all}.`,
    },
    citeFiles: {
      title: 'Для програм керування посиланнями',
      text: 'Набір даних загалом і один показник; кожен показник має такі файли за своїм кодом. Файли діаграми стоять під нею.',
    },
    change: {
      title: 'Що лишається і що може змінитися',
      text: 'Адреси, стовпці, ключі й коди версії 1 — це обіцянки.',
      rules: [
        'Стовпці додаються лише в кінці; жоден не зникає, не змінює назви чи значення. Читайте їх за назвою.',
        'Коди не використовуються вдруге. Відкликане зберігає адресу й пояснює причину.',
        'Помилки виправляє наступний випуск. Запишіть, яким ви користувалися.',
        'Версія 2 стояла б поруч із версією 1, яку оновлювали б ще щонайменше два роки.',
      ],
      more: 'Правила повністю',
    },
  },
  ru: {
    onPage: 'На этой странице',
    take: {
      title: 'Что взять',
      text: 'Всё это файлы с постоянными адресами: без ключей, учётных записей и ограничений; их могут читать и скрипты других сайтов.',
      chart: {
        title: 'Одну диаграмму',
        text: 'Под каждой диаграммой есть «Встроить, скачать, процитировать»: рамка для статьи, картинка SVG и PNG, числа в CSV, XLSX и JSON. Конструктор задаёт язык, цвета, ширину и выделенную провинцию.',
      },
      thing: {
        title: 'Одно место или один показатель',
        text: 'В файле есть определение, все данные и источники. CSV содержит данные одного показателя по всем местам.',
      },
      all: {
        title: 'Всё',
        text: 'Одна строка на каждое число, по коду. Parquet сохраняет типы.',
      },
      files: {
        title: 'Сами файлы',
        text: 'YAML, из которого сделан сайт, вместе с историей изменений. Каждое число называет там свою строку.',
      },
      example: 'Например',
      builder: 'Конструктор встраивания',
      repository: 'Папка data/ в репозитории',
    },
    api: {
      title: 'API, версия 1',
      text: 'По адресу `/api/v1/`. `{id}` — код из списка рядом; ссылка открывает пример. Каждый файл JSON называет свою схему, выпуск и лицензию. Таблицы CSV соединяются по кодам.',
      holds: {
        observations: 'Все данные',
        country: 'Вьетнам: данные о стране в целом',
        provinces: 'Провинции нынешние и до 1 июля 2025 года; в каждом файле данные только о ней',
        indicators: 'Показатели: определение, единица, вид; в каждом файле все данные',
        meetings: 'Заседания: о чём отчитались и что поручили',
        publications: 'Отчёты, выпуски индексов и статьи',
        documents: 'Резолюции, планы, решения и цели, которые они ставят',
        targets: 'Цели со сроками',
        directives: 'Поручения: кому и к какому сроку',
        releases: 'Выпуски набора данных',
        conflicts: 'Данные, которые не могут быть верны одновременно, рядом',
        coverage: 'Какая провинция о чём отчиталась; чего нет, о том не сообщено',
        changes: 'Отчёты, которые привели данные, сначала записанные последними',
        units: 'Единицы измерения',
        groups: 'Группы показателей',
        regions: 'Шесть регионов',
        bodies: 'Комитеты, министерства, ведомства',
        programmes: 'Программы, проекты, платформы',
        places: 'Вьетнам и все провинции в одной таблице',
      },
    },
    described: {
      title: 'Описания для программ',
      text: 'Те же файлы, описанные в форматах, которые читают инструменты и каталоги.',
      by: {
        index: 'Все файлы API: адрес, тип, схема',
        openapi: 'API в формате OpenAPI 3.1',
        package: 'Таблицы с типами, ключами и контрольными суммами (Frictionless)',
        csvw: 'Столбцы таблиц (CSV on the Web)',
        catalogue: 'Набор данных для каталогов (schema.org, DCAT)',
        guide: 'Как читать число: для программ, которые читают за человека',
        sitemap: 'Все страницы на четырёх языках',
      },
    },
    schemas: { yaml: 'Схемы файлов YAML', api: 'Схемы API' },
    feeds: {
      title: 'Ленты и календарь',
      text: 'Для программы чтения лент, чата редакции или календаря. Каждая есть на четырёх языках.',
      of: {
        changes: 'Заседания и публикации, которые привели данные',
        province: 'То же об одной провинции',
        indicator: 'То же об одном показателе',
        calendar: 'Заседания и дни, к которым нужно достичь целей и исполнить поручения',
      },
    },
    examples: {
      title: 'Примеры',
      text: 'Их можно скопировать и запустить без изменений.',
      spreadsheet: {
        title: 'Excel, Google Таблицы, LibreOffice',
        text: 'Файл XLSX диаграммы открывается с верными числами и датами. Внимания требует только CSV: он в кодировке UTF-8 и с точкой перед дробной частью, а таблица с русскими или вьетнамскими настройками ждёт запятую. Не открывайте его двойным щелчком.',
        excel: {
          title: 'Excel',
          text: 'Данные → Из текстового/CSV-файла (Data → From Text/CSV). Источник файла: 65001 Юникод (UTF-8); разделитель: запятая. Затем Transform Data: для `as_of`, `period` и `edition` тип Text, иначе 2025-09 станет днём; для `value`, `lower` и `upper` Change Type → Using Locale → Decimal Number, English (United States).',
        },
        sheets: {
          title: 'Google Таблицы',
          text: 'Лучше взять один показатель, а не всё. В пустую ячейку; если у таблицы русские или вьетнамские настройки, между аргументами ставьте точку с запятой:',
        },
        calc: {
          title: 'LibreOffice Calc',
          text: 'Файл → Открыть (File → Open) и вставить адрес. В окне: кодировка Юникод (UTF-8), язык Английский (США), разделитель запятая; для столбцов `as_of`, `period` и `edition` выбрать тип «Текст».',
        },
      },
      curl: {
        title: 'Командная строка',
        text: 'Все данные, затем одна провинция: выпуск, название и количество чисел.',
      },
      python: {
        title: 'Python с pandas',
        text: 'Время остаётся текстом, и только пустая ячейка означает «неизвестно».',
      },
      r: { title: 'R с readr', text: 'Всё является текстом, кроме трёх столбцов с числами.' },
      duckdb: {
        title: 'DuckDB',
        text: 'Запрос к опубликованному файлу Parquet по сети; скачивать его не нужно.',
      },
      observable: {
        title: 'Observable',
        text: 'Две ячейки блокнота: один показатель, нарисованный в Plot.',
      },
      copy: 'Копировать',
      copied: 'Скопировано',
    },
    traps: {
      title: 'Прежде чем считать',
      text: 'Шесть способов сделать из верного числа неверную фразу.',
      bound: {
        title: '«Более 90» — это не 90',
        text: '`bound` относится к `value`; `lower` и `upper` говорят, что остаётся открытым. Пишите границу вместе с числом и не делите границы друг на друга.',
      },
      time: {
        title: 'Дата — это не период',
        text: '`as_of` — дата состояния, `period` — время, за которое что-то произошло. Они точны настолько, насколько точен источник: `2025` не есть 1 января 2025 года. В индексах сравнивайте только данные одного `edition`. Если нет ни того, ни другого, время неизвестно.',
      },
      unknown: {
        title: 'Пусто — это не ноль',
        text: 'Пустая ячейка или `null` означает «неизвестно». Место без строки не отчиталось. Не заполняйте ни того, ни другого.',
      },
      former: {
        title: 'Бывшая провинция — другое место',
        text: 'Коды с окончанием `-until-2025` и коды упразднённых единиц — это территории до 1 июля 2025 года. Не соединяйте их с тем, что носит это название теперь, и не приписывайте провинции того, что стоит под `vietnam`.',
      },
      kind: {
        title: 'Цель — это не результат',
        text: 'У результатов `kind` — level, flow, share, rank или index. Остальное — изменение (delta), цель (target) и выделенные деньги (allocation).',
      },
      conflict: {
        title: 'Источники расходятся',
        text: '`conflict` называет данные, которые говорят иное о том же и на то же время. Приводите оба или объясните, почему одно.',
      },
      count: (count, all) => `Скольких чисел это касается: ${count} из ${all}.`,
    },
    citeFiles: {
      title: 'Для программ управления ссылками',
      text: 'Набор данных в целом и один показатель; у каждого показателя есть такие файлы по его коду. Файлы диаграммы стоят под ней.',
    },
    change: {
      title: 'Что остаётся и что может измениться',
      text: 'Адреса, столбцы, ключи и коды версии 1 — это обещания.',
      rules: [
        'Столбцы добавляются только в конце; ни один не исчезает, не меняет названия или смысла. Читайте их по названию.',
        'Коды не используются второй раз. Отозванное сохраняет адрес и объясняет причину.',
        'Ошибки исправляет следующий выпуск. Запишите, каким вы пользовались.',
        'Версия 2 стояла бы рядом с версией 1, которую обновляли бы ещё не меньше двух лет.',
      ],
      more: 'Правила полностью',
    },
  },
};
