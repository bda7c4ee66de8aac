import type { Words } from '../en/en.ts';

export const data: Words['data'] = {
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
      indicators: 'Chỉ tiêu: định nghĩa, đơn vị, loại số liệu; mỗi tệp có đủ số liệu của chỉ tiêu',
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
      scopes: 'Phạm vi: phần của địa phương mà số liệu tính tới',
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
    text: 'Bảy cách khiến con số đúng thành câu văn sai.',
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
    newest: {
      title: 'Số mới nhất là một trong nhiều số',
      text: 'Trang nêu là mới nhất những kết quả có thời gian kết thúc muộn nhất về một chỉ tiêu và một địa phương, cùng các số mâu thuẫn với chúng; số chỉ tính một phần địa phương chỉ được lấy khi không có số toàn địa phương. JSON ghi điều này ở `newest`. Các số khác là số cũ hơn.',
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
};
