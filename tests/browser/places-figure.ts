const places = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Đà Nẵng',
  'Đồng Nai',
  'Đồng Tháp',
  'Huế',
  'Lai Châu',
  'Quảng Ngãi',
  'Quảng Trị',
];

/** A page with one figure of ten places, built like those of the site. */
export function placesFigure(styles: string, scripts: string): string {
  const dots = places.map((_, i) => {
    const y = 20 + i * 24;
    return `<circle data-row="${i}" cx="${40 + i * 20}" cy="${y}" r="5" fill="#23456b"/>`;
  });
  const svg = (size: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="260" role="img"
      aria-labelledby="p-${size}-title"><title id="p-${size}-title">Places</title>${dots.join('')}</svg>`;
  const rows = places.map((name, i) => `<tr><th scope="row">${name}</th><td>${i * 7} %</td></tr>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Places</title>${styles}</head>
<body><main><h1>Places</h1>
<figure class="figure" id="p"><h2 class="figure-title">Ten places</h2>
<div class="figure-find"><input id="p-find" type="search" autocomplete="off"
aria-label="Find a name" data-column="0" data-found="Found:"></div>
<div class="wide">${svg('wide')}</div><div class="narrow">${svg('narrow')}</div>
<figcaption>No source.</figcaption>
<details><summary>As a table</summary><table>
<thead><tr><th scope="col">Place</th><th scope="col">Newest</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></details>
<div class="figure-tools"><div class="figure-views" role="group" aria-label="Show as">
<button type="button" data-show="chart">Chart</button>
<button type="button" data-show="table">Table</button></div>
<span id="p-keys" hidden>Arrow keys go from figure to figure.</span></div>
</figure></main>${scripts}</body></html>`;
}
