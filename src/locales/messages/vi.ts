import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

export const vi: Messages = {
  site: {
    name: 'Tiến độ 57',
    unofficial:
      'Dự án độc lập, không phải trang thông tin chính thức. Số liệu là của các nguồn được dẫn.',
    skip: 'Chuyển đến nội dung chính',
    menu: 'Chuyên mục',
    languages: 'Ngôn ngữ',
    pagesAbout: 'Về trang này',
    release: (version: string, date: string) => `Bản dữ liệu ${version}, ngày ${date}`,
    licence: (name: string) => `Dữ liệu: ${name}`,
    codeLicence: 'Mã nguồn: MIT',
    repository: 'Mã nguồn và dữ liệu trên GitHub',
    loom: (reported: number, all: number) =>
      `${String(reported)}/${String(all)} tỉnh, thành đã có ít nhất một số liệu về Nghị quyết 57 ở đây`,
  },
  nav: {
    home: 'Trang chủ',
    provinces: 'Tỉnh, thành',
    indicators: 'Chỉ tiêu',
    meetings: 'Phiên họp',
    targets: 'Mục tiêu',
    timeline: 'Dòng thời gian',
    documents: 'Văn bản',
    coverage: 'Độ phủ số liệu',
    directives: 'Nhiệm vụ được giao',
    data: 'Dữ liệu',
    method: 'Phương pháp',
    about: 'Giới thiệu',
    contribute: 'Đóng góp',
    fields: 'Các trường dữ liệu',
    rules: 'Quy tắc kiểm tra',
    compare: 'So sánh',
    search: 'Tìm kiếm',
    changes: 'Thay đổi',
    embeds: 'Nhúng biểu đồ',
    pages: 'Tất cả các trang',
    breadcrumb: 'Bạn đang ở',
  },
  quote: (text: string) => `“${text}”`,
  bound: {
    exact: '',
    'at-least': 'ít nhất',
    'more-than': 'hơn',
    about: 'khoảng',
    'at-most': 'tối đa',
    'less-than': 'dưới',
  },
  rankBound: {
    exact: '',
    'at-least': 'từ hạng',
    'more-than': 'sau hạng',
    about: 'khoảng hạng',
    'at-most': 'tốp',
    'less-than': 'trên hạng',
  },
  kind: {
    level: 'số tại một thời điểm',
    flow: 'số phát sinh trong kỳ',
    share: 'tỷ lệ',
    rank: 'thứ hạng',
    index: 'chỉ số',
    delta: 'mức thay đổi',
    target: 'mục tiêu',
    allocation: 'kinh phí phân bổ',
  },
  kindNote: {
    delta: (since: string) => `thay đổi so với ${inWords(since)}`,
    target: 'mục tiêu, chưa phải kết quả',
    allocation: 'đã phân bổ, chưa phải đã chi',
  },
  direction: {
    up: 'càng cao càng tốt',
    down: 'càng thấp càng tốt',
    none: 'không phân biệt cao thấp',
  },
  evidence: {
    primary: 'do cơ quan theo dõi số liệu công bố',
    reported: 'do báo chí hoặc cơ quan khác đưa tin',
    compiled: 'do bên thứ ba tổng hợp',
  },
  language: {
    vi: 'tiếng Việt',
    en: 'tiếng Anh',
    uk: 'tiếng Ukraina',
    ru: 'tiếng Nga',
    ja: 'tiếng Nhật',
  },
  reading: {
    met: 'đã đạt',
    'on-course': 'đúng tiến độ',
    behind: 'chậm tiến độ',
    'not-known': 'chưa rõ',
  },
  confidence: {
    high: 'hai nguồn độc lập hoặc trang chính thức',
    medium: 'chưa có nguồn độc lập thứ hai',
  },
  confidenceShort: { high: 'căn cứ chắc chắn', medium: 'chưa có nguồn độc lập thứ hai' },
  role: {
    chairs: 'chủ trì',
    'chairs-node': 'chủ trì tại điểm cầu',
    concludes: 'phát biểu kết luận, chỉ đạo',
    speaks: 'phát biểu',
    attends: 'dự họp',
  },
  format: {
    online: 'họp trực tuyến',
    'in-person': 'họp trực tiếp',
    hybrid: 'họp trực tiếp kết hợp trực tuyến',
  },
  colour: { green: 'xanh', yellow: 'vàng', red: 'đỏ' },
  programmeKind: {
    programme: 'chương trình',
    project: 'đề án, dự án',
    platform: 'nền tảng',
    campaign: 'phong trào, chiến dịch',
    centre: 'trung tâm',
  },
  documentKind: {
    resolution: 'Nghị quyết',
    decision: 'Quyết định',
    plan: 'Kế hoạch',
    directive: 'Chỉ thị',
    conclusion: 'Kết luận',
    notice: 'Thông báo',
    regulation: 'Quy định',
    dispatch: 'Công văn',
    'action-programme': 'Chương trình hành động',
    'working-rules': 'Quy chế',
    'urgent-dispatch': 'Công điện',
  },
  unitType: { province: 'Tỉnh', city: 'Thành phố trực thuộc trung ương' },
  claim: {
    asOf: (date: string) => `tính đến ${inWords(date)}`,
    over: (period: string) => period,
    undated: 'nguồn không nêu thời điểm',
    saysOne: 'Nguồn',
    readIn: (language: string) => `bản ${language}`,
    translated: (language: string, from: string) => `bản dịch ${language}, nguyên bản ${from}`,
    details: 'Nguyên văn và vị trí trong nguồn',
    printed: 'Nguyên văn',
    paragraph: (list: string) => `đoạn ${list}`,
    evidence: 'Loại căn cứ',
    note: 'Lưu ý',
    published: (date: string) => `đăng ${date}`,
    reportedAt: 'Nêu tại',
    yaml: (line: string) => `dòng ${line} trong tệp dữ liệu`,
    inDataset: 'Trong bộ dữ liệu',
    yamlLine: (line: string) => `dòng ${line}`,
    edit: 'sửa số liệu này',
    mistake: 'báo sai sót',
    disagree:
      'Các nguồn nêu số liệu khác nhau. Trang này giữ nguyên tất cả, không chọn thay bạn đọc.',
    also: (count: string) => `Xem thêm ${count} khác`,
  },
  figures: (count: number, format: Format) => `${format.number(count)} số liệu`,
  columns: {
    place: 'Địa bàn',
    indicator: 'Chỉ tiêu',
    value: 'Giá trị',
    when: 'Thời điểm',
    source: 'Nguồn',
    date: 'Ngày',
    what: 'Nội dung',
    target: 'Mục tiêu',
    due: 'Thời hạn',
    newest: 'Số liệu mới nhất',
    reading: 'Nhận định',
    document: 'Văn bản',
    state: 'Phân loại',
    count: 'Số liệu',
    column: 'Cột',
    meaning: 'Ý nghĩa',
  },
  chart: {
    table: 'Xem số liệu dạng bảng',
    source: (list: string) => `Nguồn: ${list}.`,
    manySources: (count: string) => `${count} nguồn, ghi tại từng số liệu.`,
    asOf: (date: string) => `Tính đến ${inWords(date)}.`,
    release: (version: string) => `Tiến độ 57, bản ${version}.`,
    notReported: 'chưa có số liệu',
    break: {
      territory: (date: string) => `địa giới mới từ ${date}`,
      definition: (date: string) => `cách tính mới từ ${date}`,
    },
    targetMark: (value: string, due: string) => `mục tiêu ${value}, hạn ${due}`,
    tasks: {
      subtitle:
        'Nhiệm vụ theo Nghị quyết và kết luận của Ban Chỉ đạo Trung ương, phạm vi cả nước. Chỉ vẽ tổng số khi nguồn có nêu; nơi các nguồn nêu khác nhau, mỗi nguồn một thanh.',
      row: 'Nghị quyết 57 và kết luận của Ban Chỉ đạo Trung ương',
      description:
        'Mỗi báo cáo một thanh: nhiệm vụ đã hoàn thành, đang thực hiện, quá hạn, trong phạm vi nguồn có nêu.',
    },
    ledger: {
      part: (part: 'done' | 'in-progress' | 'overdue' | 'regular') =>
        ({
          done: 'đã hoàn thành',
          'in-progress': 'đang thực hiện',
          overdue: 'quá hạn',
          regular: 'thường xuyên',
        })[part],
      total: (count: string) => `${count} nhiệm vụ`,
      noTotal: 'nguồn không nêu tổng số',
      rest: 'chưa phân loại',
    },
    gap: {
      title: (indicator: string, value: string, target: string, due: string) =>
        `${indicator}: ${value}; mục tiêu đến ${inWords(due)}: ${target}`,
      subtitle: (unit: string) =>
        `Đơn vị tính: ${unit}. Vạch là mục tiêu, chấm là số liệu mới nhất.`,
      description:
        'Mỗi dòng là số liệu mới nhất của cả nước hoặc một địa phương, đặt cạnh mục tiêu của cả nước.',
      borrowed: 'Đây là mục tiêu của cả nước, không dùng để nhận định từng tỉnh, thành.',
      own: 'mục tiêu của cả nước; chưa thấy mục tiêu riêng của địa phương',
    },
    trend: {
      title: (indicator: string, place: string) => `${indicator}, ${place}`,
      description: (count: string, newest: string) => `${count}; mới nhất là ${newest}.`,
      subtitle: (unit: string) => `Đơn vị tính: ${unit}.`,
      bounds: 'Dấu rỗng là số liệu kèm giới hạn: hơn, tối đa, khoảng.',
    },
    survey: {
      subtitle: (unit: string, date: string) => `Đơn vị tính: ${unit}; ${date}.`,
      description: 'Từng tỉnh, thành phố có trong khảo sát, kèm giá trị.',
      ranking:
        'Các tỉnh, thành phố xếp từ tốt nhất, kèm giá trị; nêu tên những nơi khảo sát không có.',
      editions: (unit: string) =>
        `Đơn vị tính: ${unit}. Mỗi chấm là một tỉnh, thành phố; dải màu là nửa số địa phương ở giữa.`,
      editionsDescription:
        'Mỗi kỳ một hàng, gồm tất cả tỉnh, thành phố, trung vị và các tứ phân vị.',
      change: (unit: string) => `Đơn vị tính: ${unit}. Nét liền là tăng, nét đứt là giảm.`,
      changeDescription: 'Mỗi tỉnh, thành phố một đường, từ kỳ trước đến kỳ sau.',
      regions: (unit: string) =>
        `Đơn vị tính: ${unit}, cùng một thang đo; đường xám là trung vị các tỉnh, thành phố.`,
      regionsDescription: 'Mỗi tỉnh, thành phố một biểu đồ nhỏ, xếp theo vùng.',
    },
    indices: {
      subtitle:
        'Mỗi chỉ số một thang đo và khoảng thời gian riêng; đường và số màu xám là trung vị các tỉnh, thành phố.',
      description: 'Mỗi chỉ số một biểu đồ nhỏ, gồm địa phương này và trung vị chung.',
      caption: (place: string) => `Các chỉ số của ${place}`,
    },
    merger: {
      title: (before: string, after: string, unchanged: string) =>
        `Ngày 1/7/2025, ${before} tỉnh, thành phố sắp xếp thành ${after}; ${unchanged} nơi giữ nguyên địa giới`,
      subtitle: 'Dải càng rộng, đơn vị cũ càng lớn (diện tích, km², năm 2016).',
      description: 'Một bên là các đơn vị trước sắp xếp, một bên là các đơn vị hiện nay.',
    },
    single: { description: 'Số liệu mới nhất, đặt trên thang đo cùng mục tiêu nếu có.' },
    coverage: { subtitle: 'Mỗi tỉnh, thành phố một hàng, mỗi chỉ tiêu một cột.' },
    timeline: {
      title: 'Từ nghị quyết đến phiên họp và báo cáo',
      description: 'Văn bản, phiên họp và thời hạn trên cùng một trục thời gian, chia theo hàng.',
      subtitle: 'Các phiên họp có trong bộ dữ liệu, văn bản liên quan và thời hạn được đặt ra.',
      today: (date: string) => `dữ liệu ngày ${date}`,
      lanes: {
        documents: 'Văn bản',
        central: 'BCĐ Trung ương',
        government: 'BCĐ của Chính phủ',
        provinces: 'Tỉnh, thành',
        milestones: 'Dấu mốc',
        due: 'Thời hạn',
      },
    },
    tiles: {
      title: (reported: string, all: string) =>
        `${reported}/${all} tỉnh, thành có số liệu riêng trong bộ dữ liệu này`,
      description:
        'Lưới ô vuông, mỗi ô là một tỉnh, thành, đặt gần đúng vị trí địa lý. Ô đậm màu: có số liệu riêng. Ô gạch chéo: chưa có.',
      subtitle:
        'Mỗi ô một tỉnh, thành, kèm số lượng số liệu, không kể diện tích, dân số và số đơn vị cấp xã; gạch chéo: chưa có.',
      reported: 'có số liệu',
      silent: 'chưa có số liệu',
      locator: (place: string) => `${place} trên lưới ô vuông các tỉnh, thành.`,
    },
  },
  home: {
    title: 'Việt Nam thực hiện Nghị quyết 57 đến đâu',
    description:
      'Số liệu có dẫn nguồn về việc thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị về khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số: cả nước, 34 tỉnh, thành, từng phiên họp.',
    lead: 'Nghị quyết 57-NQ/TW của Bộ Chính trị, ban hành tháng 12/2024, xác định khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số là động lực chính để phát triển đất nước. Trang này ghi lại những gì đã cam kết, đã giao và đã báo cáo; mỗi con số đều kèm nguồn, thời điểm và nguyên văn.',
    goals: 'Mục tiêu đã có số liệu để đối chiếu',
    goalsMore: 'Tất cả mục tiêu',
    timeline: 'Diễn biến theo thời gian',
    counts: (figures: string, meetings: string, publications: string, sources: string) =>
      `${figures} số liệu từ ${meetings} phiên họp, ${publications} báo cáo, bài viết khác và ${sources} nguồn.`,
  },
  provinces: {
    title: 'Tỉnh, thành',
    description:
      '34 tỉnh, thành phố của Việt Nam từ ngày 1/7/2025 và 63 đơn vị trước đó, cùng số liệu từng nơi đã báo cáo về Nghị quyết 57.',
    grid: 'Tìm trên lưới',
    gridHelp:
      'Mỗi ô một tỉnh, thành, đặt gần đúng vị trí. Ô đậm màu: có số liệu riêng. Ô gạch chéo: chưa có.',
    list: 'Theo vùng',
    former: 'Đơn vị trước ngày 1/7/2025',
    formerText:
      '52 đơn vị này kết thúc hoạt động hoặc thay đổi địa giới từ ngày 1/7/2025. Số liệu của đơn vị nào vẫn để ở đơn vị đó.',
    becameColumn: 'Nay thuộc',
    none: 'chưa có',
    islands: (province: string) => `thuộc ${province}`,
  },
  place: {
    description: (place: string) =>
      `${place} đã báo cáo gì về việc thực hiện Nghị quyết 57: số liệu kèm nguồn, phiên họp, nhiệm vụ được giao, khó khăn.`,
    none: (place: string) => `Bộ dữ liệu chưa có số liệu nào của riêng ${place}.`,
    noneFormer: (place: string) =>
      `Chưa tìm thấy số liệu nào về ${place} cho thời gian trước ngày 1/7/2025.`,
    noneWhy:
      'Chưa có số liệu không có nghĩa là bằng không: các nguồn đã đọc chưa nêu con số nào về địa phương này.',
    noneNode: (place: string) =>
      `Bài tường thuật phiên họp toàn quốc từ điểm cầu này không nêu số liệu nào của riêng ${place}. Số liệu nêu tại phiên họp là của cả nước, được dẫn riêng ở bên dưới.`,
    trends: 'Qua thời gian',
    nationalTitle: 'Số liệu cả nước để đối chiếu',
    nationalText: (place: string) => `Đây là số liệu của cả nước, không phải của riêng ${place}.`,
    nationalMore: 'Tất cả số liệu cả nước',
    status: 'Trạng thái màu do cơ quan công bố',
    statusBy: (body: string) => `do ${body} xác định`,
    statusByUnknown: 'nguồn không nêu cơ quan xác định',
    statusEvidenceAddress: 'Căn cứ duy nhất là địa chỉ của một trang',
    statusEvidenceText: 'Nêu trong bài',
    meetings: 'Phiên họp được tường thuật từ đây',
    difficulties: 'Khó khăn được nêu',
    programmes: 'Chương trình, đề án, dự án',
    succession: 'Trước và sau sắp xếp',
    madeOf: (place: string, date: string) =>
      `${place} có địa giới hiện nay từ ngày ${date}, hợp nhất từ:`,
    unchanged: (place: string) => `Địa giới ${place} không thay đổi trong đợt sắp xếp năm 2025.`,
    endedOn: (place: string, date: string) =>
      `${place} với địa giới này tồn tại đến hết ngày ${date}.`,
    nowPartOf: 'Nay thuộc',
    formerFigures:
      'Số liệu của các đơn vị cũ nằm ở trang riêng, không ghép với số liệu của đơn vị mới.',
    facts: 'Thông tin chung',
    region: 'Vùng',
    centre: 'Trung tâm hành chính',
    type: 'Loại đơn vị',
    since: (date: string) => `từ ${date}`,
    spellings: 'Còn viết là',
    codeGso: 'Mã đơn vị hành chính',
    codeIso: 'ISO 3166-2',
    codeValid: (from: string, to: string) => (from ? `từ ${from}` : `đến ${to}`),
    neighbours: 'Cùng vùng',
    formerName: (place: string) => `${place} (đến tháng 6/2025)`,
    former: 'đơn vị cũ',
    data: 'Địa phương này trong bộ dữ liệu',
  },
  indicators: {
    title: 'Chỉ tiêu',
    description:
      'Những gì được đo lường khi thực hiện Nghị quyết 57: định nghĩa, số liệu mới nhất và nguồn.',
    lead: (count: string, figures: string) =>
      `${count} chỉ tiêu, ${figures}. Chỉ tiêu được liệt kê khi có nguồn nêu con số.`,
    places: (count: number) => `${String(count)} địa phương`,
    notReported: 'chưa có số liệu',
  },
  indicator: {
    description: (name: string) => `${name}: định nghĩa, số liệu kèm nguồn, mục tiêu.`,
    definition: 'Định nghĩa',
    counts: 'Bao gồm',
    excludes: 'Không bao gồm',
    unit: 'Đơn vị tính',
    kind: 'Loại số liệu',
    direction: 'Chiều đánh giá',
    since: 'Lũy kế từ',
    officialDocument: 'Văn bản quy định',
    newest: 'Số liệu mới nhất',
    none: 'Các nguồn đã đọc chưa nêu con số nào cho chỉ tiêu này.',
    one: 'Mới có một số liệu. Đường xu hướng cần ít nhất hai số so sánh được nên chưa vẽ.',
    all: 'Toàn bộ số liệu',
    targets: 'Mục tiêu',
    targetsNone: 'Chưa có văn bản nào trong bộ dữ liệu đặt mục tiêu cho chỉ tiêu này.',
    confuse: 'Dễ nhầm với',
    breaks: 'Thời điểm chuỗi số liệu gián đoạn',
    data: 'Chỉ tiêu này trong bộ dữ liệu',
  },
  meetings: {
    title: 'Phiên họp',
    description:
      'Các phiên họp của ban chỉ đạo thực hiện Nghị quyết 57 ở trung ương và địa phương: báo cáo gì, giao việc gì.',
    lead: (count: string) =>
      `${count} phiên họp, xếp từ mới đến cũ. Phiên họp được nhiều tỉnh, thành tường thuật vẫn chỉ tính là một, với nhiều nguồn.`,
    directives: (count: number) => `${String(count)} nhiệm vụ được giao`,
  },
  meeting: {
    description: (title: string, date: string) =>
      `${title}, ${date}: số liệu, nhiệm vụ được giao và khó khăn, đều kèm nguồn.`,
    when: 'Thời gian',
    body: 'Phiên họp của',
    how: 'Hình thức',
    nodes: 'Tường thuật từ điểm cầu',
    ordinal: (nth: string) => `phiên ${nth}`,
    previous: 'Trước đó',
    next: 'Sau đó',
    line: 'Phiên họp trước và sau',
    figures: 'Số liệu được báo cáo',
    nationalFigures: 'Về cả nước',
    provincialFigures: (place: string) => `Về ${place}`,
    nationalWarning: 'Nguồn là bài viết từ các tỉnh nhưng đây là số liệu của cả nước.',
    directives: 'Nhiệm vụ được giao',
    to: 'Giao cho',
    due: 'Thời hạn',
    noDue: 'không nêu thời hạn',
    difficulties: 'Khó khăn, vướng mắc được nêu',
    milestones: 'Dấu mốc',
    programmes: 'Chương trình, đề án, dự án',
    statuses: 'Trạng thái màu',
    officials: 'Thành phần dự họp',
    officialsText: 'Họ tên, chức vụ ghi theo nguồn.',
    atNode: (place: string) => `điểm cầu ${place}`,
    documents: 'Văn bản được dẫn',
    printedAs: (text: string) => `nguồn ghi là “${text}”`,
    sources: 'Nguồn',
    none: 'Nguồn không nêu.',
    data: 'Phiên họp này trong bộ dữ liệu',
  },
  documents: {
    title: 'Văn bản',
    description: 'Các văn bản liên quan đến Nghị quyết 57 và mục tiêu mà văn bản đặt ra.',
    lead: (count: string) =>
      `${count} văn bản, xếp từ mới đến cũ; mỗi văn bản ghi rõ triển khai văn bản nào.`,
    undated: 'chưa rõ ngày',
    targets: (count: number) => `${String(count)} mục tiêu`,
  },
  document: {
    description: (name: string) =>
      `${name}: nội dung, văn bản được triển khai, mục tiêu đặt ra, phiên họp có dẫn.`,
    implements: 'Triển khai văn bản',
    implementedBy: 'Văn bản triển khai',
    replaces: 'Sửa đổi, thay thế văn bản',
    replacedBy: 'Văn bản sửa đổi, thay thế',
    targets: 'Mục tiêu đặt ra',
    cited: 'Được dẫn tại',
    sources: 'Nguồn',
    noSources: 'Chưa có liên kết đến trang đăng văn bản.',
    support: 'Mức độ căn cứ',
    data: 'Văn bản này trong bộ dữ liệu',
  },
  timeline: {
    title: 'Dòng thời gian',
    description:
      'Văn bản, phiên họp, dấu mốc và thời hạn của Nghị quyết 57 theo trình tự thời gian.',
    lead: 'Văn bản, phiên họp, dấu mốc và thời hạn trên một trục. Chỉ ghi ngày khi nguồn có nêu.',
    list: 'Danh sách',
    meeting: 'phiên họp',
    document: 'văn bản',
    milestone: 'dấu mốc',
    due: 'thời hạn',
    undated: 'Chưa rõ ngày',
    targetsDue: (count: number, format: Format) => `${format.number(count)} mục tiêu đến hạn`,
  },
  targets: {
    title: 'Mục tiêu',
    description:
      'Các mục tiêu định lượng của Nghị quyết 57 và các kế hoạch triển khai: thời hạn, nguồn và số liệu mới nhất nếu có.',
    rule: 'đã đạt: số liệu mới nhất đạt mục tiêu, kể cả khi xét giới hạn. Đúng tiến độ hoặc chậm tiến độ: so với đường thẳng nối từ số liệu đầu tiên sau văn bản đến thời hạn. Chưa rõ: chưa có đủ hai số liệu có thời điểm, giới hạn chưa cho phép kết luận, hoặc có số liệu cùng thời gian nêu khác.',
    notMeasured: 'chưa theo dõi ở đây',
    noFigure: (place: string) => `chưa có số liệu của ${place}`,
    noNumber: 'không nêu con số',
    range: (low: string, high: string) => `${low} đến ${high}`,
    confidence: 'Căn cứ',
  },
  directives: {
    title: 'Nhiệm vụ được giao',
    description:
      'Các phiên họp về Nghị quyết 57 đã giao việc gì, cho ai, thời hạn khi nào, việc nào đã qua thời hạn và bao nhiêu phiên họp sau đó chưa có thông tin.',
    silence: (meetings: number) =>
      meetings === 0
        ? 'chưa ghi nhận phiên họp nào sau đó'
        : `chưa có thông tin qua ${String(meetings)} phiên họp sau`,
    more: 'Toàn bộ nhiệm vụ được giao: cho ai, thời hạn nào',
  },
  coverage: {
    title: 'Độ phủ số liệu',
    description:
      'Tỉnh, thành nào đã có số liệu về chỉ tiêu nào, cách đây bao lâu và nơi nào chưa có.',
    lead: (reported: string, all: string) =>
      `Trong ${all} cặp địa phương và chỉ tiêu, ${reported} cặp có ít nhất một số liệu. Màu của ô cho biết số liệu mới nhất cũ hay mới.`,
    fresh: 'năm nay hoặc năm trước',
    older: 'cũ hơn',
  },
  data: {
    title: 'Dữ liệu',
    description:
      'Tải bộ dữ liệu: toàn bộ số liệu dạng CSV hoặc JSON, lược đồ, giấy phép, cách trích dẫn.',
    lead: 'Toàn bộ trang này được dựng từ một bộ dữ liệu YAML, phát hành theo phiên bản. Có thể tải về dạng bảng, dạng JSON hoặc tải chính các tệp đó.',
    columns: 'Các cột trong bảng',
    cite: 'Cách trích dẫn',
    licence: 'Giấy phép',
    licenceText:
      'Ai cũng được dùng dữ liệu cho mọi mục đích, miễn là ghi nguồn. Bài viết gốc thuộc cơ quan đăng tải; trang này chỉ dẫn liên kết, không chép lại.',
  },
  about: {
    title: 'Giới thiệu',
    description: 'Tiến độ 57 là gì, dành cho ai và không làm gì.',
  },
  method: {
    title: 'Phương pháp',
    description: 'Số liệu trên Tiến độ 57 được nhập, kiểm tra, so sánh và vẽ như thế nào.',
  },
  contribute: {
    title: 'Đóng góp',
    description: 'Cách thêm hoặc sửa một số liệu của Tiến độ 57.',
    fieldsTitle: 'Các trường dữ liệu',
    fieldsDescription: 'Tất cả các trường trong mọi loại tệp dữ liệu, tạo từ lược đồ.',
    fieldsLead: 'Tạo từ lược đồ, vốn viết bằng tiếng Anh. Trường bắt buộc được đánh dấu.',
    rulesTitle: 'Quy tắc kiểm tra',
    rulesDescription: 'Bước kiểm tra từ chối hoặc cảnh báo những gì và vì sao.',
    rulesLead: (count: string) =>
      `${count} quy tắc. Lỗi thì dừng xuất bản; cảnh báo thì phải sửa hoặc chấp nhận kèm lý do; ghi chú chỉ để biết.`,
    required: 'bắt buộc',
    severity: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
  },
  notFound: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trên Tiến độ 57.',
  },
};

/** “năm 2025”: a year alone is not said without its word. */
function inWords(date: string): string {
  return /^\d{4}$/.test(date) ? `năm ${date}` : date;
}
