import { readyToAnnounce } from '../announce.ts';
import { startChecker, type CheckerThread } from './checker-thread.ts';
import { showFieldProblems } from './field-problems.ts';
import { offerSources, showKind, startParts } from './form-parts.ts';
import { draftOf } from './form-values.ts';
import { startPicks } from './pick.ts';
import { settingsOf, type Settings } from './settings.ts';
import { countsOf, showCheck } from './show-check.ts';

/** The form for a report: nothing is loaded before somebody begins. */
const form = document.querySelector<HTMLFormElement>('[data-report-form]');
const settings = form ? settingsOf(form) : undefined;
if (form && settings) start(form, settings);

/** After so many milliseconds without a key the check reads what was typed. */
const pause = 350;

function start(form: HTMLFormElement, settings: Settings): void {
  const status = form.querySelector<HTMLElement>('[data-status]');
  const result = document.querySelector<HTMLElement>('#result');
  const say = (words: string) => {
    // The same words again would be read out again.
    if (status && status.textContent !== words) status.textContent = words;
  };
  const checker = once((): CheckerThread => {
    readyToAnnounce();
    say(settings.loading);
    const thread = startChecker(settings.dataset, settings.locale);
    void thread.isOpen.then((isOpen) => {
      say(isOpen ? settings.ready : settings.failed);
    });
    return thread;
  });
  const read = async () => {
    const told = await checker().checkDraft(draftOf(form));
    if (!told || !result) return;
    say(countsOf(told.problems, settings));
    showFieldProblems(form, told, settings);
    showCheck(result, told, settings);
  };
  const readSoon = afterPause(() => void read());
  const changed = () => {
    offerSources(form, settings.source);
    readSoon();
  };

  startParts(form, changed);
  showKind(form, draftOf(form).kind);
  offerSources(form, settings.source);
  startPicks(form, (kinds, words) => checker().find(kinds, words), settings);
  form.addEventListener('focusin', () => checker());
  form.addEventListener('input', changed);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement) target.dataset['left'] = '';
    showKind(form, draftOf(form).kind);
    changed();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  result?.addEventListener('click', focusField);
  startPaste(checker, settings);
}

/** A text that somebody wrote by hand goes the same way. */
function startPaste(checker: () => CheckerThread, settings: Settings): void {
  const text = document.querySelector<HTMLTextAreaElement>('[data-paste]');
  const result = document.querySelector<HTMLElement>('#pasted-result');
  if (!text || !result) return;
  const read = async () => {
    const told = await checker().checkText(text.value);
    if (told) showCheck(result, told, settings);
  };
  const readSoon = afterPause(() => void read());
  text.addEventListener('focus', () => checker());
  text.addEventListener('input', readSoon);
}

/** A link to a field leads into it, so that one can go on typing. */
function focusField(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#f-"]') : null;
  const field = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!field) return;
  event.preventDefault();
  field.closest('details')?.setAttribute('open', '');
  field.focus();
}

function afterPause(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, pause);
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
