import type { Dataset } from '../dataset.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

const shortener =
  /^(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|by\.com\.vn|s\.net\.vn|cutt\.ly|rb\.gy)$/;
const search =
  /^(?:www\.)?(?:google\.[a-z.]+|bing\.com|coccoc\.com|duckduckgo\.com|yandex\.[a-z]+|search\.yahoo\.com)$/;
/** Addresses of machines, and names that only one network knows. */
const machine =
  /^(?:[\d.]+|\[.*\]|localhost|[^.]+|.*\.(?:local|localdomain|internal|lan|home|corp|test|invalid))$/;
const trackers = /[?&](utm_[a-z]+|fbclid|gclid|zarsrc|mc_cid|mc_eid)=/;

export const indirectLinkRule: Rule<Dataset> = {
  code: 'link-indirect',
  severity: 'error',
  about: {
    en: 'A shortened link, a search result, a tracker or a page behind a login does not lead the reader to the source, or not for long.',
    vi: 'Liên kết rút gọn, kết quả tìm kiếm, địa chỉ theo dõi hay trang phải đăng nhập không dẫn người đọc tới nguồn, hoặc không được lâu.',
  },
  check: (dataset) =>
    textFindings(dataset, /^https?:\/\/\S+$/, (found) => {
      const message = kindOf(found);
      return message === undefined ? undefined : { message, help };
    }),
};

const help: Words = {
  en: 'open the page itself and copy its address, without what follows ?utm or ?fbclid',
  vi: 'mở đúng trang nguồn rồi sao chép địa chỉ, bỏ phần ?utm hoặc ?fbclid phía sau',
};

function kindOf(address: string): Words | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (shortener.test(host)) {
    return { en: `${host} shortens addresses`, vi: `${host} là dịch vụ rút gọn liên kết` };
  }
  if (search.test(host)) {
    return { en: `${host} is a search engine`, vi: `${host} là trang tìm kiếm` };
  }
  if (machine.test(host)) {
    return {
      en: `${host} is a machine, not a site`,
      vi: `${host} là một máy, không phải trang web`,
    };
  }
  if (/^https?:\/\/[^/]*@/.test(address)) {
    return { en: 'the address holds a name to log in with', vi: 'địa chỉ chứa tên đăng nhập' };
  }
  const tracker = trackers.exec(address)?.[1];
  if (tracker !== undefined) {
    return {
      en: `“${tracker}” in the address follows its readers`,
      vi: `“${tracker}” trong địa chỉ dùng để theo dõi người đọc`,
    };
  }
  if (/\/(?:login|signin|dang-nhap)\b/i.test(address)) {
    return { en: 'the page asks for a login', vi: 'trang yêu cầu đăng nhập' };
  }
  return undefined;
}
