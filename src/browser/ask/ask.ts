import { askAddress, asked } from './ask-address.ts';

/** Fills the letter from the address and from what is chosen; the address follows. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-ask]')) start(form);

function start(form: HTMLFormElement): void {
  const [place, indicator] = ['place', 'indicator'].map((name) =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`),
  );
  if (!place || !indicator) return;
  const blanks = [...document.querySelectorAll<HTMLElement>('[data-fills]')].map(
    (element) => [element, element.textContent] as const,
  );

  const fill = () => {
    const said: Readonly<Record<string, string | undefined>> = {
      to: chosenIn(place)?.dataset['more'],
      place: chosenIn(place)?.dataset['inLetter'],
      indicator: chosenIn(indicator)?.dataset['inLetter'],
      goal: chosenIn(indicator)?.dataset['more'],
    };
    for (const [element, blank] of blanks) {
      element.textContent = said[element.dataset['fills'] ?? ''] || blank;
    }
  };

  // Only what the lists offer is taken from the address, never its own words.
  const from = asked(location.search);
  place.value = from.place;
  indicator.value = from.indicator;
  for (const select of [place, indicator]) if (select.selectedIndex < 0) select.value = '';
  fill();
  form.addEventListener('change', () => {
    fill();
    const chosen = askAddress({ place: place.value, indicator: indicator.value });
    history.replaceState(null, '', location.pathname + chosen);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}

function chosenIn(select: HTMLSelectElement): HTMLOptionElement | undefined {
  return select.selectedOptions[0];
}
