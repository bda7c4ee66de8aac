/** What the address of an embed asks for: `?theme=dark`, `?theme=light`, `?highlight=lao-cai`. */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const highlight = query.get('highlight');

const { documentElement: root } = document;
if (theme) root.dataset['theme'] = theme;

addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('tbody tr').forEach((row, i) => {
    if (!highlight || row.getAttribute('data-place') !== highlight) return;
    for (const mark of document.querySelectorAll(`[data-row="${i}"]`)) mark.classList.add('lit');
    row.classList.add('lit');
    root.dataset['lit'] = highlight;
  });
});

export {};
