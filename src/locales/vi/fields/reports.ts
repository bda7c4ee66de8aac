/** What schemas say of documents, indicators, reports and what these share: “English → Vietnamese”, one a line. */
export const ofReports = `
Document file → Tệp văn bản
A legal act: number, issuer, date, what it implements, the targets it sets. → Một văn bản: số hiệu, cơ quan ban hành, ngày, triển khai văn bản nào, đặt mục tiêu gì.
The number in ASCII. → Số hiệu viết không dấu.
The number as the issuer writes it; null when it has none or it is not known. → Số hiệu đúng như cơ quan ban hành viết; null nếu không có hoặc chưa biết.
What sort of act it is: regulation (quy định), working-rules (quy chế), dispatch (công văn), urgent-dispatch (công điện). → Loại văn bản: regulation (quy định), working-rules (quy chế), dispatch (công văn), urgent-dispatch (công điện).
The body that issued it: an id from bodies.yaml. → Cơ quan ban hành: một mã trong bodies.yaml.
The date it bears, or null when not known. → Ngày ghi trên văn bản, hoặc null nếu chưa biết.
23/09/2025 (day first); 2025-9-3 (no zeros); "2025-09-30" when the source says September. → 23/09/2025 (ngày đứng trước); 2025-9-3 (thiếu số 0); "2025-09-30" khi nguồn chỉ nói tháng 9.
What it is about, in own words. → Văn bản nói về gì, bằng lời của người nhập.
The documents it carries out. → Các văn bản mà nó triển khai.
The documents it amends or replaces. → Các văn bản mà nó sửa đổi hoặc thay thế.
How well the entry is supported: high (two independent copies, or an official page), medium (one copy). → Mức chắc chắn của thông tin: high (hai bản độc lập hoặc trang chính thức), medium (một bản).
The sources of this file, each under a short name that “cite” uses. → Các nguồn của tệp, mỗi nguồn có một tên ngắn để “cite” dẫn lại.
The values the document sets for a date. → Các mức mà văn bản đặt ra cho một thời hạn.
Unique in the whole dataset. → Không trùng trong toàn bộ dữ liệu.
The indicator that measures it; leave out when none does. → Chỉ tiêu đo mục tiêu này; bỏ trống nếu không có.
Ids of indicators of the same subject that do not measure it, since they count something else: their pages name the goal, without a reading. → Mã các chỉ tiêu cùng nội dung nhưng không đo mục tiêu này vì tính cái khác: trang của chúng nhắc đến mục tiêu, không kèm nhận định.
What part of the place has to reach it: an id from scopes.yaml. Leave out for the whole place. → Phần nào của địa phương phải đạt: một mã trong scopes.yaml. Bỏ trống nếu là toàn địa phương.
What should be reached, without the number. → Phải đạt điều gì, không kèm con số.
How the number limits: at-least 50, more-than 80, at-most 50 (a rank), exact 100. → Con số giới hạn thế nào: at-least 50 (ít nhất), more-than 80 (hơn), at-most 50 (thứ hạng: trong nhóm), exact 100 (đúng bằng).
more-than for «понад 90 мільйонів», «hơn 90 triệu». → more-than cho «понад 90 мільйонів», «hơn 90 triệu».
exact for a number that stands behind “over”, “about” or “nearly”. → exact cho con số đứng sau “hơn”, “khoảng” hoặc “gần”.
The number, the lower and upper end of a range, or null for a goal without a number. → Con số, hoặc mức thấp và mức cao của một khoảng, hoặc null với mục tiêu không nêu con số.
An id from units.yaml; null for a goal without a number. → Một mã trong units.yaml; null với mục tiêu không nêu con số.
By when; "2026/.." for every year from 2026 on. → Đến khi nào; "2026/.." là mọi năm từ 2026 trở đi.
"2025-07-01/2025-09-10", "2025-10", "2026/.." (from 2026 on). → "2025-07-01/2025-09-10", "2025-10", "2026/.." (từ 2026 trở đi).
"Q3 2025"; "2025-09-10/2025-07-01" (ends before it begins). → "Q3 2025"; "2025-09-10/2025-07-01" (kết thúc trước khi bắt đầu).
The sources of this file that say it. → Những nguồn trong tệp này nêu điều đó.
Indicator file → Tệp chỉ tiêu
The definition card of one indicator: what it counts and what not, its unit, kind and direction. → Thẻ định nghĩa của một chỉ tiêu: tính gì, không tính gì, đơn vị, loại và chiều.
A short name without unit or place. → Tên ngắn, không kèm đơn vị hay địa phương.
One or two plain sentences: what is measured, of what, by whom. → Một, hai câu đơn giản: đo gì, của cái gì, ai đo.
What is counted in. → Có tính những gì.
What is not counted, and what it is easily taken for. → Không tính những gì, dễ nhầm với gì.
The group it is shown in: an id from groups.yaml. → Thuộc nhóm nào: một mã trong groups.yaml.
For a number of tasks: whose list it counts, an id from bodies.yaml, or provinces for a list of each province. Lists never stand in one series. → Với số nhiệm vụ: đếm danh mục của ai, một mã trong bodies.yaml, hoặc provinces nếu mỗi tỉnh một danh mục. Các danh mục không bao giờ nằm chung một chuỗi số.
false for a fact of one report that nobody looks up a second time: it stays with its meeting, and leaves lists, coverage and comparisons. → false với số liệu đơn lẻ của một báo cáo, không ai tra lại: chỉ nằm ở phiên họp của nó, không vào danh sách, độ phủ và so sánh.
An id from units.yaml. → Một mã trong units.yaml.
What sort of number it is: level (a stock on a day), flow (a count over a period), share (part of a whole, percent), rank (1 is best), index (points of a composite), delta (a change), target (what should be), allocation (money or things decided, not spent). → Loại số: level (mức tại một ngày), flow (số đếm trong một kỳ), share (tỷ lệ phần trăm của tổng thể), rank (thứ hạng, 1 là cao nhất), index (điểm của chỉ số tổng hợp), delta (mức thay đổi), target (mức phải đạt), allocation (tiền hoặc vật đã quyết định, chưa chi).
Which way is better: up, down, or none when neither is. → Chiều nào tốt hơn: up (cao), down (thấp) hoặc none nếu không phân biệt.
Values outside are mistakes. A percentage of a whole lies in 0 to 100 without being told. → Giá trị nằm ngoài là sai. Tỷ lệ phần trăm của tổng thể mặc nhiên nằm trong khoảng 0 đến 100.
The least possible value. → Giá trị nhỏ nhất có thể.
The greatest possible value. → Giá trị lớn nhất có thể.
The most, in the unit, by which two readings at most 90 days apart can differ; a larger jump is asked about. → Mức chênh lệch lớn nhất, theo đơn vị, giữa hai số cách nhau không quá 90 ngày; chênh hơn thì sẽ bị hỏi lại.
20 for a share of people that grows over years. → 20 với tỷ lệ dân số tăng dần qua nhiều năm.
How many decimals a reader needs at most. → Bạn đọc cần nhiều nhất bao nhiêu chữ số thập phân.
For a running total: the date counting began. → Với số lũy kế: ngày bắt đầu tính.
The document that defines it, when one does. → Văn bản định nghĩa chỉ tiêu, nếu có.
Dates at which the series changed its meaning. → Những thời điểm chuỗi số đổi cách tính.
A day, month or year, exactly as precise as the source, in quotes. → Ngày, tháng hoặc năm, chính xác đúng bằng nguồn, đặt trong dấu nháy.
Indicators that look alike, and the difference. → Các chỉ tiêu trông giống nhau và điểm khác.
Meeting file → Tệp phiên họp
One session of a steering committee, national or provincial: when, who, from which nodes it is told, its sources, and everything they report. One session told by many articles is one file with many sources. → Một phiên họp của ban chỉ đạo trung ương hoặc địa phương: khi nào, gồm ai, được tường thuật từ điểm cầu nào, các nguồn và mọi điều nguồn nêu. Một phiên họp có nhiều bài viết là một tệp có nhiều nguồn.
The date (as exact as known) and a short name; the file’s name without .yaml. → Ngày (chính xác đến mức đã biết) và một tên ngắn; trùng tên tệp, bỏ .yaml.
The committee that met: an id from bodies.yaml. → Ban chỉ đạo đã họp: một mã trong bodies.yaml.
The number of the session, when the committee counts them. → Phiên họp thứ mấy, nếu ban chỉ đạo có đánh số.
When it met, exactly as precise as known. → Họp khi nào, chính xác đến mức đã biết.
How the date is known, when the sources of this file do not print it. → Biết ngày họp bằng cách nào, nếu các nguồn trong tệp không in.
How people took part; leave out when unknown. → Hình thức họp; bỏ trống nếu chưa biết.
Provinces whose connection point (điểm cầu) the sources describe. Not all provinces that took part. → Các tỉnh, thành có điểm cầu được nguồn mô tả. Không phải mọi tỉnh, thành dự họp.
One or two sentences: what the meeting was about, in own words. → Một, hai câu: phiên họp bàn gì, bằng lời của người nhập.
Holders of public office and what they did there. Offices first; no private persons. → Người giữ chức vụ công và việc họ làm tại phiên họp. Nêu chức vụ trước; không nêu cá nhân riêng tư.
The office at the time of the meeting. → Chức vụ vào thời điểm họp.
The name in Vietnamese, with diacritics. → Tên tiếng Việt, có dấu.
What the source says the person did. Present is not chaired. → Nguồn nói người đó làm gì. Dự họp không phải là chủ trì.
The province whose node the person sat at. → Ngồi tại điểm cầu của tỉnh, thành nào.
Where it is said: a source of this file, and the paragraph in it (the n-th non-empty line of the text, from 1), a list of paragraphs, or null where nobody recorded it. Two sources that say the same are one entry with two citations. → Nêu ở đâu: một nguồn trong tệp và số thứ tự đoạn (dòng không trống thứ mấy, tính từ 1), một danh sách đoạn, hoặc null nếu chưa ai ghi lại. Hai nguồn nêu như nhau là một mục có hai trích dẫn.
the same claim entered twice, once a source. → nhập một số liệu hai lần, mỗi nguồn một lần.
Legal acts the sources cite. → Các văn bản mà nguồn dẫn.
Programmes and projects the sources speak of. → Các chương trình, đề án mà nguồn nhắc đến.
What the sources report, grouped by indicator: a list of observations, or one table. → Những gì nguồn báo cáo, xếp theo chỉ tiêu: danh sách số liệu hoặc một bảng.
What the meeting ordered, to whom, by when. → Phiên họp giao việc gì, cho ai, thời hạn khi nào.
Unique within the file. → Không trùng trong tệp.
The office that gave it, when it is not the chair of the meeting. → Chức vụ của người giao, nếu không phải người chủ trì.
Who has to act: ids from bodies.yaml, or provinces. → Ai phải thực hiện: các mã trong bodies.yaml hoặc tỉnh, thành.
What has to be done, in own words. → Phải làm gì, bằng lời của người nhập.
By when, as exact as the source; null when no date was given. → Thời hạn, chính xác bằng nguồn; null nếu không nêu.
The source’s words about time when they are no date: at once, monthly, when money is there. → Lời nguồn về thời gian khi không phải ngày tháng: ngay, hằng tháng, khi có kinh phí.
What this meeting told of directives of earlier meetings: done, under way, not done, or ordered again. → Phiên họp này nêu gì về nhiệm vụ đã giao trước đó: đã xong, đang làm, chưa xong hoặc giao lại.
What the sources name as an obstacle. → Điều nguồn nêu là khó khăn, vướng mắc.
Where it holds: vietnam or a province. → Ở đâu: vietnam hoặc một tỉnh, thành.
Things that happened on a day and are told at the meeting: a launch, an opening. → Việc diễn ra vào một ngày và được nêu tại phiên họp: khai trương, khởi động.
When it happened; null when the source does not say. → Diễn ra khi nào; null nếu nguồn không nêu.
Colours that an office gave to a place. A claim by its giver about tasks, not an outcome; never our reading. → Màu mà một cơ quan gán cho địa phương. Đó là nhận định của bên gán về nhiệm vụ, không phải kết quả, không phải nhận định của trang này.
What the colour is about. → Màu nói về việc gì.
The document whose tasks the colour is about. → Màu nói về nhiệm vụ của văn bản nào.
The colour. → Màu.
The body that gave it; null when the source does not say. → Cơ quan gán màu; null nếu nguồn không nêu.
The day it held. → Ngày của trạng thái.
What carries the claim: text (a paragraph says it; cite it), address (only the page’s address says it). → Căn cứ ở đâu: text (một đoạn nêu; hãy dẫn), address (chỉ địa chỉ của trang nêu).
The source whose address carries it, when evidence is address. → Nguồn có địa chỉ nêu điều đó, khi evidence là address.
Publication file → Tệp ấn phẩm
One report, index edition or article that belongs to no meeting: its source, its observations, and what it tells of directives. → Một báo cáo, một kỳ chỉ số hoặc bài viết không thuộc phiên họp nào: nguồn, số liệu và những gì nêu về nhiệm vụ đã giao.
The body that made the report: an id from bodies.yaml. → Cơ quan lập báo cáo: một mã trong bodies.yaml.
The edition of an index, by its year. Editions are compared with each other, never mixed. → Kỳ của chỉ số, theo năm. Các kỳ được so sánh với nhau, không bao giờ trộn lẫn.
When it came out, or null. → Ngày công bố, hoặc null.
What it tells of directives of earlier meetings: done, under way, not done, or ordered again. → Ấn phẩm nêu gì về nhiệm vụ đã giao trước đó: đã xong, đang làm, chưa xong hoặc giao lại.
Texts → Văn bản nhiều ngôn ngữ
English. → Tiếng Anh.
Vietnamese, with all diacritics, NFC. → Tiếng Việt, đủ dấu, chuẩn NFC.
Ukrainian. → Tiếng Ukraina.
Russian. → Tiếng Nga.
Source → Nguồn
One article or page, in one language, at one address. The text itself is linked, not stored. → Một bài viết hoặc trang, bằng một ngôn ngữ, tại một địa chỉ. Chỉ dẫn liên kết, không lưu nội dung.
Who published it: the name of the paper, or the host name; the same for all editions of a paper. For a copy elsewhere the publisher and, in brackets, where it stands. → Nơi đăng: tên báo hoặc tên miền, như nhau cho mọi ấn bản của một báo. Với bản đăng lại: tên nơi đăng gốc, trong ngoặc là nơi đăng lại.
the province, when a ministry published it; news.laodong.vn. → tên tỉnh, khi nơi đăng là một bộ.
The language of the text that was read. → Ngôn ngữ của bản đã đọc.
The language it was written in, when a translation was read. → Ngôn ngữ gốc, nếu đọc bản dịch.
How near the source is to the measuring: primary (the office that measures says it), reported (press or another office reports it), compiled (a third party put it together). → Nguồn gần nơi đo đến đâu: primary (chính cơ quan đo nêu), reported (báo chí hoặc cơ quan khác nêu), compiled (bên thứ ba tổng hợp).
When it was published, or null when the page does not say. → Ngày đăng, hoặc null nếu trang không ghi.
The day the text was read. → Ngày đọc.
SHA-256 of the text as the contributor saved it, so that “npm run verify” can find it. Not needed for a table. → SHA-256 của văn bản do người đóng góp lưu, để “npm run verify” tìm được. Không cần với bảng.
The licence of a compiled table, by its name. → Tên giấy phép của bảng tổng hợp.
What a careful reader should know about this source. → Điều bạn đọc kỹ nên biết về nguồn này.
Observation → Số liệu
One claim about one indicator, place and time. Give as_of for a stock, period for a flow; null with a note when the source does not say when. → Một số liệu về một chỉ tiêu, một địa phương, một thời điểm. Dùng as_of cho mức tại một ngày, period cho số trong một kỳ; null kèm lưu ý nếu nguồn không nêu khi nào.
The nation (vietnam) or a province, current or former, that the number is about. Not the province whose website tells it. → Cả nước (vietnam) hoặc tỉnh, thành hiện nay hay trước đây mà con số nói về. Không phải tỉnh có trang đăng tin.
vietnam for a national figure in an article from Lai Châu. → vietnam cho số liệu cả nước trong bài của Lai Châu.
lai-chau for that figure. → lai-chau cho số liệu đó.
When a stock, share, rank or index stood so; null when the source does not say (add a note). → Mức, tỷ lệ, thứ hạng hoặc điểm tính đến khi nào; null nếu nguồn không nêu (thêm lưu ý).
Over which time a flow, target or allocation runs; null when the source does not say (add a note). → Số trong kỳ, mục tiêu hoặc kinh phí tính cho thời gian nào; null nếu nguồn không nêu (thêm lưu ý).
What part of the place the number is about: an id from scopes.yaml. Leave out when it is about the whole place. → Con số nói về phần nào của địa phương: một mã trong scopes.yaml. Bỏ trống nếu nói về toàn địa phương.
communes for the rate of all communes of a province; one-centre for what its service centre took. → communes cho tỷ lệ của toàn bộ cấp xã trong tỉnh; one-centre cho số trung tâm phục vụ đã tiếp nhận.
The number alone, in the indicator’s unit, written with plain digits and a decimal point. → Chỉ con số, theo đơn vị của chỉ tiêu, viết bằng chữ số và dấu chấm thập phân.
7500000 for “7,5 мільйона”; 72.63 for “72,63%”. → 7500000 cho “7,5 мільйона”; 72.63 cho “72,63%”.
7,5; 72%; >45; n/a (leave the observation out: what is not reported is not entered). → 7,5; 72%; >45; n/a (đừng nhập: điều chưa ai báo cáo thì không ghi).
How the source limits the number. Leave out when the source states it exactly; about is for «khoảng» (about) and «gần» (nearly) alike. → Nguồn giới hạn con số thế nào. Bỏ trống nếu nguồn nêu chính xác; “khoảng” và “gần” đều ghi about.
Only when it differs from the indicator’s own kind: delta for a change of it, target for an aim, allocation for money set aside. → Chỉ ghi khi khác loại của chỉ tiêu: delta cho mức thay đổi, target cho mục tiêu, allocation cho kinh phí phân bổ.
Required for a delta, and only there: percentage-points for a change between two percentages, percent for relative growth, else the indicator’s own unit. Three places up are value: -3, unit: rank. → Bắt buộc với delta và chỉ dùng ở đó: percentage-points cho chênh lệch giữa hai tỷ lệ, percent cho mức tăng tương đối, còn lại là đơn vị của chính chỉ tiêu. Tăng ba bậc thì ghi value: -3, unit: rank.
Required for a delta, and only there: the date it is counted from, as exact as the source says it. A change whose beginning no source tells is not entered. → Bắt buộc với delta và chỉ dùng ở đó: mốc so sánh, chính xác đến mức nguồn nêu. Không nhập mức thay đổi mà nguồn không cho biết so với khi nào.
The figure as it stands in the source, with its unit word, at most 60 characters; a map from source to figure when two sources print it differently. Never a sentence. → Con số đúng như trong nguồn, kèm từ chỉ đơn vị, nhiều nhất 60 ký tự; nếu hai nguồn in khác nhau thì ghi theo từng nguồn. Không bao giờ là một câu.
"6600000" (not how it is printed). → "6600000" (nguồn không in như vậy).
What the number alone does not say: a missing date, a doubt, a mistranslation. → Điều con số không tự nói: thiếu ngày, có chỗ ngờ, dịch sai.
Table → Bảng
A dense table: one indicator, one time, many places. The short form for index editions. → Bảng dày: một chỉ tiêu, một thời điểm, nhiều địa phương. Dạng ngắn cho các kỳ chỉ số.
A stretch of time: a day, month or year, or two of them joined by a slash; two dots for an open end. → Một khoảng thời gian: ngày, tháng hoặc năm, hoặc hai mốc nối bằng gạch chéo; hai dấu chấm là chưa có điểm cuối.
What part of each place the numbers are about: an id from scopes.yaml. Leave out for the whole places. → Các con số nói về phần nào của từng địa phương: một mã trong scopes.yaml. Bỏ trống nếu là toàn địa phương.
Place and number, one a line. → Địa phương và con số, mỗi dòng một cặp.
Programme mention → Nhắc đến chương trình
A programme or project that the sources speak of. → Chương trình hoặc đề án mà nguồn nhắc đến.
An id from programmes.yaml. → Một mã trong programmes.yaml.
What was said of it, in own words. → Nguồn nói gì, bằng lời của người nhập.
Document mention → Nhắc đến văn bản
A legal act that the sources cite. → Văn bản mà nguồn dẫn.
The id of a file in documents/. → Mã của một tệp trong documents/.
The number as the source prints it, when it does. → Số hiệu đúng như nguồn in, nếu có.
Follow-up → Báo cáo kết quả
What a source tells of one directive of an earlier meeting. Only what it says about that very task: progress in the same field is an observation, not a follow-up. → Nguồn nêu gì về một nhiệm vụ đã giao ở phiên họp trước. Chỉ những gì nói về đúng nhiệm vụ đó: tiến triển trong cùng lĩnh vực là số liệu, không phải báo cáo kết quả.
The meeting’s id, a dot, the directive’s id. → Mã phiên họp, dấu chấm, mã nhiệm vụ.
a directive of the same meeting; a directive given later than the source tells. → nhiệm vụ của chính phiên họp đó; nhiệm vụ giao sau thời điểm nguồn nêu.
What the source says of it: done (it says that the task is finished), under-way (some of it, or a number on the way), not-done (it says that the task is not finished), repeated (the same is ordered again). → Nguồn nói gì: done (nguồn nói nhiệm vụ đã xong), under-way (xong một phần hoặc có con số trên đường thực hiện), not-done (nguồn nói chưa xong), repeated (việc được giao lại).
done for a task of which the source only says that it goes well. → done cho nhiệm vụ mà nguồn chỉ nói là tiến triển tốt.
What the source tells, in own words. → Nguồn nêu gì, bằng lời của người nhập.
Said → Căn cứ
null for the whole place. → null nếu là toàn địa phương.
Every form in which sources print it, joined by a slash. → Mọi dạng mà các nguồn in, nối bằng gạch chéo.
`;
