import { formFields, type FormField, type FormPart } from '../../contribute/form/form-fields.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from '../links/link-view.ts';
import { fileHref, knownPath, pageHref, paths } from '../links/paths.ts';
import { editFileHref, newFileHref } from '../links/repository-links.ts';
import { said } from './field-reference.ts';

/** A field as the form shows it. */
export interface FormFieldView {
  /** With a star where the number of its part stands: `sources.*.url`. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly hint: LocalText | undefined;
  readonly example: LocalText | undefined;
  readonly control: FormField['control'];
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What is chosen before anybody chose. */
  readonly chosen: string;
  readonly only: FormField['only'];
  readonly isRare: boolean;
}

/** What most entries say. */
const usual: Readonly<Record<string, string>> = {
  'sources.*.language': 'vi',
  'sources.*.evidence': 'reported',
  'observations.*.timing': 'as_of',
  'observations.*.source': '0',
  'directives.*.source': '0',
};

/** The form on which a meeting or a publication is entered, made from the schemas. */
export function newReportView(reader: Reader) {
  const { t, locale, words } = reader;
  const { newReport } = words;
  const [guide, fields, file] = newReport.handLinks;
  const part = (name: FormPart, title: string, add: string, one: string) => ({
    name,
    title,
    add,
    one,
    fields: formFields[name].map((field) => fieldView(field, `${name}.*.`, reader)),
    only: name === 'directives' ? ('meeting' as const) : undefined,
  });
  return {
    page: {
      title: t.nav.newReport,
      description: newReport.description,
      path: paths.newReport,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    words: newReport,
    handLinks: [
      { text: { text: guide ?? '' }, href: pageHref(paths.contribute, locale) },
      { text: { text: fields ?? '' }, href: pageHref(paths.fields, locale) },
      { text: { text: file ?? '' }, href: newFileHref },
    ] satisfies readonly LinkView[],
    head: formFields.head.map((field) => fieldView(field, '', reader)),
    parts: [
      part('sources', newReport.sourcesTitle, newReport.addSource, newReport.live.source),
      part('observations', newReport.figuresTitle, newReport.addFigure, newReport.live.figure),
      part(
        'directives',
        newReport.directivesTitle,
        newReport.addDirective,
        newReport.live.directive,
      ),
    ],
    /** What the script needs to know. */
    settings: {
      locale,
      dataset: fileHref(knownPath),
      newFile: newFileHref,
      editFile: editFileHref,
      rules: pageHref(paths.rules, locale),
      ...newReport.live,
      severity: newReport.severity,
    },
  };
}

function fieldView(field: FormField, prefix: string, reader: Reader): FormFieldView {
  const { word, language, isRequired, example, control, only, isRare } = field;
  const { newReport } = reader.words;
  const labels: Readonly<Record<string, string>> = newReport.labels;
  const label = labels[word] ?? word;
  const name = prefix + field.name;
  return {
    name,
    label: language === undefined ? label : `${label}, ${newReport.inLanguage[language]}`,
    isRequired,
    hint: hintOf(field, reader),
    example: example === '' ? undefined : exampleIn(said(example, reader)),
    control,
    options:
      control.kind === 'choice' ? control.options.map((one) => option(one, field, reader)) : [],
    chosen: usual[name] ?? '',
    only,
    isRare,
  };
}

/** In a form nothing stands in quotes, and what a sign means is not explained. */
function exampleIn({ text, lang }: LocalText): LocalText {
  const bare = text.replaceAll(/"| \([^)]*\)|\.$/g, '');
  return lang === undefined ? { text: bare } : { text: bare, lang };
}

/** The date stands before the name of the file by itself, unlike in the schema’s words. */
function hintOf({ word, hint }: FormField, reader: Reader): LocalText | undefined {
  if (word === 'name') return { text: reader.words.newReport.nameHint };
  return hint === '' ? undefined : said(hint, reader);
}

function option(value: string, { word }: FormField, { t, words }: Reader) {
  const known: Readonly<Record<string, string>> =
    word === 'language' ? t.language : word === 'bound' ? t.bound : words.newReport.options;
  return { value, text: known[value] || words.newReport.exact };
}
