/** What schemas say of the files of registers, releases and places: “English → Vietnamese”, one a line. */
export const ofRegistries = `
Bodies file → Tệp cơ quan
Committees, ministries, offices and groups of them: who meets, issues, measures, and has to act. → Ban chỉ đạo, bộ, cơ quan và các nhóm cơ quan: nơi họp, ban hành, đo lường hoặc phải thực hiện.
A permanent name: lower-case ASCII words joined by hyphens. Never reused. → Tên cố định: chữ thường không dấu, nối bằng gạch nối. Không bao giờ dùng lại.
Lai_Châu (capitals, underscore, diacritics). → Lai_Châu (chữ hoa, gạch dưới, có dấu).
One text in several languages. English and Vietnamese are required; Ukrainian and Russian are welcome. Plain text, own words, no markup. → Một nội dung bằng nhiều ngôn ngữ. Bắt buộc có tiếng Anh và tiếng Việt, nên có tiếng Ukraina và tiếng Nga. Văn bản thuần, lời của người nhập, không có mã định dạng.
a sentence copied from an article; HTML; Vietnamese without diacritics. → câu chép từ bài báo; HTML; tiếng Việt không dấu.
A short form for labels. → Dạng ngắn để ghi nhãn.
Where it stands. A group (ministries, provinces) stands for all of its kind. → Thuộc cấp nào. Một nhóm (các bộ, các tỉnh) thay cho mọi đơn vị cùng loại.
The place it belongs to: vietnam or a province. → Thuộc địa phương nào: vietnam hoặc một tỉnh, thành.
The body it belongs to. → Thuộc cơ quan nào.
The document that set it up. → Văn bản thành lập.
Country file → Tệp quốc gia
The nation as a place. → Cả nước, xét như một địa bàn.
Always vietnam. → Luôn là vietnam.
Other spellings that sources use, in any script. → Các cách viết khác mà nguồn dùng, bằng chữ viết bất kỳ.
Dataset file → Tệp bộ dữ liệu
The dataset as a whole. → Bộ dữ liệu nói chung.
The release, as year.month.number. → Bản dữ liệu, dạng năm.tháng.số thứ tự.
The version of the file formats. → Phiên bản định dạng tệp.
The day up to which the dataset goes: that of the release, or a later one where something newer was entered since. The build reads no clock. → Ngày mà bộ dữ liệu cập nhật đến: ngày phát hành, hoặc muộn hơn nếu sau đó đã nhập thêm số liệu mới. Lúc dựng trang không đọc đồng hồ.
2025-07-01 without quotes (some tools read a date, not a text). → 2025-07-01 không có dấu nháy (có công cụ đọc thành ngày chứ không phải chữ).
The day up to which sources were read: ages, dates that have passed and silence are counted to it, since what came out later nobody has looked for. Set by hand when a round of reading ends; not before the newest source, not after the day of the release. → Ngày đã đọc nguồn đến đó: độ cũ, thời hạn đã qua và khoảng trống đều tính đến ngày này, vì chưa ai tìm những gì ra sau. Ghi bằng tay khi đọc xong một đợt; không trước nguồn mới nhất, không sau ngày phát hành.
The licence of the data. → Giấy phép của dữ liệu.
The SPDX id. → Mã SPDX.
The licence by its name. → Tên giấy phép.
The full public address. → Địa chỉ công khai đầy đủ.
a shortened link, a search result, a page behind a login. → đường dẫn rút gọn, trang kết quả tìm kiếm, trang phải đăng nhập.
Who answers for the site, as the page about it says. May stay unfilled on a copy to work with; “npm run check -- --publish” wants all of it before readers see the site. → Ai chịu trách nhiệm về trang, như trang Giới thiệu ghi. Bản để làm việc có thể để trống; “npm run check -- --publish” đòi đủ trước khi bạn đọc thấy trang.
The person or organisation responsible for the site. → Người hoặc tổ chức chịu trách nhiệm về trang.
the team; a name that nobody can find. → “nhóm thực hiện”; một cái tên không ai tìm được.
A page at which they can be reached: a form, the page of an organisation. → Trang để liên hệ: biểu mẫu, trang của tổ chức.
a page nobody answers; the telephone number or mail address of a person. → trang không ai trả lời; số điện thoại hoặc thư điện tử của cá nhân.
Who pays for the work and for the server, in a sentence or two. → Ai chi trả cho công việc và máy chủ, trong một, hai câu.
To whom those responsible belong, and who may decide what is shown: parties, offices, companies, or none. → Người chịu trách nhiệm thuộc tổ chức nào và ai được quyết định nội dung: đảng phái, cơ quan, công ty hoặc không ai.
Where a mistake is told, who looks at it, and how soon there is an answer. → Báo sai sót ở đâu, ai xem xét, bao lâu có trả lời.
The languages of the site, the default first. → Các ngôn ngữ của trang, ngôn ngữ mặc định đứng đầu.
Where the files can be seen and edited; the build adds the path and line. → Nơi xem và sửa tệp; khi dựng trang sẽ thêm đường dẫn và số dòng.
The branch that is published. → Nhánh được công bố.
Exceptions file → Tệp ngoại lệ
Warnings somebody looked at and accepted. An entry that is no longer needed is an error. → Những cảnh báo đã có người xem và chấp nhận. Mục không còn cần đến bị coi là lỗi.
The code of the warning. → Mã của cảnh báo.
The file and the path in it that the warning names. → Tệp và vị trí trong tệp mà cảnh báo nêu.
The value that was accepted, when the warning is about one; the entry lapses when the value changes. → Giá trị đã chấp nhận, nếu cảnh báo nói về một giá trị; giá trị đổi thì mục này hết hiệu lực.
Why it is right as it stands. → Vì sao để nguyên là đúng.
Who looked, as a GitHub name or a role. → Ai đã xem: tên trên GitHub hoặc vai trò.
The last day it holds; look again then. → Ngày cuối còn hiệu lực; đến lúc đó cần xem lại.
Groups file → Tệp nhóm
The groups in which indicators are shown, in the order of the list. → Các nhóm chỉ tiêu, theo thứ tự trong danh sách.
Programmes file → Tệp chương trình
Programmes, projects, platforms and campaigns that sources speak of. → Chương trình, đề án, nền tảng và đợt cao điểm mà nguồn nhắc đến.
What it is. → Đó là gì.
vietnam or a province. → vietnam hoặc một tỉnh, thành.
When it runs, when a source says so. → Thời gian thực hiện, nếu nguồn nêu.
Other names that sources use, in any script. → Các tên khác mà nguồn dùng, bằng chữ viết bất kỳ.
Province file → Tệp tỉnh, thành
A provincial-level unit, current or former, with its life span, codes and succession. A name that lived on with another territory after 1 July 2025 is two units. → Đơn vị cấp tỉnh hiện nay hoặc trước đây, kèm thời gian tồn tại, mã số và việc kế thừa. Tên còn dùng sau ngày 1/7/2025 với địa giới khác là hai đơn vị.
The slug of the name; for the former self of a name that lived on: <slug>-until-2025. → Tên viết không dấu, nối bằng gạch nối; đơn vị cũ có tên còn dùng thì thêm đuôi: <tên>-until-2025.
The name without the type. → Tên không kèm cấp hành chính.
The name with the type. → Tên kèm cấp hành chính.
Province or centrally-run city, from which day, by which act. → Tỉnh hay thành phố trực thuộc trung ương, từ ngày nào, theo văn bản nào.
province (tỉnh) or city (thành phố trực thuộc trung ương). → province (tỉnh) hoặc city (thành phố trực thuộc trung ương).
The first day; null when it was so before this dataset begins. → Ngày đầu tiên; null nếu có từ trước khi bộ dữ liệu bắt đầu.
The act that made it so. → Văn bản quy định.
An id from regions.yaml; only for units of today. → Một mã trong regions.yaml; chỉ dành cho đơn vị hiện nay.
The first day with this territory; null when it was so before this dataset begins. → Ngày đầu tiên có địa giới này; null nếu có từ trước khi bộ dữ liệu bắt đầu.
The last day; leave out for a unit of today. → Ngày cuối cùng; bỏ trống với đơn vị hiện nay.
The former units it was made of; leave out when its territory did not change. → Các đơn vị cũ hợp thành; bỏ trống nếu địa giới không đổi.
The unit that took it over; only for a former unit. → Đơn vị kế thừa; chỉ dành cho đơn vị cũ.
Official codes with the days they hold. Seven codes changed their meaning on 1 July 2025: join on the id, never on a code. → Mã chính thức kèm thời gian có hiệu lực. Ngày 1/7/2025 có bảy mã đổi nghĩa: hãy nối bảng bằng mã của bộ dữ liệu, không nối bằng mã chính thức.
gso (General Statistics Office, Decision 19/2025/QĐ-TTg) or iso-3166-2 (still the codes of the 63 former units). → gso (mã thống kê, Quyết định 19/2025/QĐ-TTg) hoặc iso-3166-2 (vẫn là mã của 63 đơn vị cũ).
The code, in quotes: "01", not 01. → Mã, đặt trong dấu nháy: "01", không phải 01.
A calendar day, in quotes. → Một ngày dương lịch, đặt trong dấu nháy.
The seat of the administration. → Nơi đặt trung tâm hành chính.
Regions file → Tệp vùng
The six socio-economic regions. → Sáu vùng kinh tế – xã hội.
The document that drew the regions. → Văn bản phân vùng.
Release file → Tệp bản dữ liệu
What one release of the dataset contained: written by “npm run release”, never by hand. → Nội dung của một bản dữ liệu: do “npm run release” ghi, không ghi bằng tay.
The version: year.month.number. → Phiên bản: năm.tháng.số thứ tự.
The release before it; null for the first. → Bản liền trước; null với bản đầu tiên.
What changed, in one line. → Thay đổi gì, trong một dòng.
The version of the file formats of this state. → Phiên bản định dạng tệp của bản này.
SHA-256 of the list of the SHA-256 of all files of this state. → SHA-256 của danh sách SHA-256 mọi tệp của bản này.
What came with this release; the first brought everything and names nothing. → Những gì có thêm ở bản này; bản đầu tiên có tất cả nên không liệt kê.
Files that were not there before. → Các tệp trước đó chưa có.
By file: the ids of new claims, without the id of their report. → Theo tệp: mã của số liệu mới, không kèm mã báo cáo.
Claims that say something else now, and claims that are gone: one group for each reason. → Số liệu nay khác trước và số liệu đã rút bỏ: mỗi lý do một nhóm.
correction: what the dataset said was wrong, or stood in the wrong place. revision: the sources say something else now. withdrawal: what cannot be shown any more, whether right or wrong. → correction: bộ dữ liệu ghi sai hoặc ghi sai chỗ. revision: nguồn nay nêu khác. withdrawal: không thể hiện được nữa, dù đúng hay sai.
What a claim said: its value, and what else belongs to it or differs. → Số liệu trước đó: giá trị và những gì đi kèm hoặc khác đi.
Where it stood. → Trước đó nằm ở đâu.
The claim that says it now: filed anew, or merged with another. → Số liệu nay thay cho nó: nhập lại hoặc gộp với số liệu khác.
By file: claims that say the same with another note, citation or printed form; ids without the id of their report. → Theo tệp: số liệu không đổi nhưng lưu ý, trích dẫn hoặc dạng in khác đi; mã không kèm mã báo cáo.
Indicators, meetings, publications, documents and provinces whose id was in the release before and is no more. No id is used again. → Chỉ tiêu, phiên họp, ấn phẩm, văn bản, tỉnh, thành có mã ở bản trước mà nay không còn. Không mã nào được dùng lại.
The id of the same kind in which it lives on; null where there is none. → Mã cùng loại thay cho nó; null nếu không có.
Charts that are new or show something else than before, each with the beginning of the SHA-256 of its numbers. → Biểu đồ mới hoặc nay thể hiện khác trước, kèm phần đầu SHA-256 của các con số.
Charts of the release before that the data no longer supports, with their titles. → Biểu đồ của bản trước mà dữ liệu không còn đủ để vẽ, kèm tiêu đề.
How this state becomes the one before it, file by file. → Cách đưa bản này về bản liền trước, từng tệp một.
SHA-256 of the file in this release; null where it is not there. → SHA-256 của tệp ở bản này; null nếu không có tệp.
The same in the release before. → Cũng vậy ở bản trước.
A unified diff from this release to the one before, without context. → Phần khác nhau (unified diff) từ bản này về bản trước, không kèm ngữ cảnh.
SHA-256 of everything above this line: what was written by half or changed later is found by it. → SHA-256 của mọi thứ trên dòng này: nhờ đó nhận ra tệp ghi dở hoặc bị sửa về sau.
Scopes file → Tệp phạm vi
What part of a place a number may be about, where it is not the whole place. → Số liệu nói về phần nào của địa phương, nếu không phải toàn bộ.
The words beside a number, as short as they can be. → Lời ghi cạnh con số, càng ngắn càng tốt.
What is counted, and what is left out, in one sentence. → Tính những gì, không tính những gì, trong một câu.
Tile grid file → Tệp lưới ô
One square for each unit, near where it lies. → Mỗi đơn vị một ô vuông, gần vị trí thật.
The day whose units it shows; leave out for the units of today. → Ngày mà lưới thể hiện; bỏ trống với các đơn vị hiện nay.
How many rows. → Số hàng.
How many columns. → Số cột.
The squares; row 0 is the north, column 0 the west. → Các ô; hàng 0 ở phía bắc, cột 0 ở phía tây.
Two to four letters. → Từ hai đến bốn chữ cái.
Archipelagos drawn as insets, each belonging to a unit. → Các quần đảo vẽ trong khung riêng, mỗi quần đảo thuộc một đơn vị.
Units file → Tệp đơn vị tính
Units of measure, with the words that follow a number. → Đơn vị tính, kèm lời đi sau con số.
The name of the unit, as in an axis title. → Tên đơn vị, như ghi ở trục biểu đồ.
How numbers are set: percent (a percent sign), points (percentage points), currency (long amounts in words), count, rank, index or rate. → Cách viết số: percent (dấu phần trăm), points (điểm phần trăm), currency (số tiền lớn viết bằng chữ), count (số đếm), rank (thứ hạng), index (điểm) hoặc rate (mức).
The word that follows a number, by plural category of the language (Intl.PluralRules). → Từ đi sau con số, theo dạng số ít, số nhiều của từng ngôn ngữ (Intl.PluralRules).
The groups of tasks that the document lays down, in its order. → Các nhóm nhiệm vụ, giải pháp mà văn bản đề ra, theo thứ tự trong văn bản.
Unique within the document. → Không trùng trong cùng văn bản.
What is to be done, in own words. → Việc phải làm, diễn đạt bằng lời của mình.
Groups of indicators whose figures are about it: ids from groups.yaml. → Các nhóm chỉ tiêu có số liệu về nhiệm vụ này: mã trong groups.yaml.
`;
