import { hideTip } from './tip.ts';

/**
 * Two buttons that show the table in place of the picture and back; the disclosure makes room for
 * them. They stay where they were pressed, unless the figure would then begin above the window.
 */
export function switchViews(figure: HTMLElement, details: HTMLDetailsElement): void {
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>('button[data-show]')];
  const show = (view: string) => {
    hideTip();
    figure.dataset['view'] = view;
    details.open = view === 'table';
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset['show'] === view));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const before = button.getBoundingClientRect().top;
      show(button.dataset['show'] ?? 'chart');
      const moved = button.getBoundingClientRect().top - before;
      scrollBy({ top: moved, behavior: 'instant' });
      const isCutOff = figure.getBoundingClientRect().top < 0;
      if (isCutOff) figure.scrollIntoView({ behavior: 'instant' });
    });
  }
  // A search within the page opens it, too.
  details.addEventListener('toggle', () => {
    if (details.open && figure.dataset['view'] !== 'table') show('table');
  });
  show(details.open ? 'table' : 'chart');
}
