/** How a frame looks in which a chart stood: small, in the reader’s own fonts, on the paper of charts. */
export const tombstoneCss = [
  `:root{color-scheme:light dark}`,
  `body{margin:0;padding:.75rem 1rem;background:var(--chart-paper);color:var(--chart-ink);` +
    `font:1rem/1.45 'Source Sans 3','Noto Sans',sans-serif}`,
  `h1{margin:0;font:600 1.15rem/1.3 'Source Serif 4','Noto Serif',serif}`,
  `p{margin:.35rem 0 0}`,
  `a{color:inherit}`,
].join('\n');
