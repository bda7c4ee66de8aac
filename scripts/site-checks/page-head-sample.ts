/** What previews need of the page at an address, in one line, for tests; its picture is chart.png. */
export function samplePreview(path: string, base = '/'): string {
  const address = `https://example.org${base}`;
  const contents = {
    'og:title': 'Title',
    'og:description': 'What it is.',
    'og:type': 'website',
    'og:url': `${address}${path.slice(1)}`,
    'og:site_name': 'Site',
    'og:locale': 'en_GB',
    'og:image': `${address}chart.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'What is seen.',
    'twitter:card': 'summary_large_image',
  };
  return [
    `<link rel="canonical" href="${address}${path.slice(1)}">`,
    `<link rel="manifest" href="${base}site.webmanifest">`,
    ...Object.entries(contents).map(
      ([name, content]) => `<meta property="${name}" content="${content}">`,
    ),
  ].join('');
}
