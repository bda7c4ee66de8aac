import { directivePaths } from '../directive/directive-page.ts';
import { documentPaths } from '../document/document-page.ts';
import { historyPagePaths } from '../history/history-page.ts';
import { claimsPagePaths } from '../indicator/indicator-claims-page.ts';
import { indicatorPaths } from '../indicator/indicator-page.ts';
import { meetingPaths } from '../meeting/meeting-page.ts';
import { paths } from '../links/paths.ts';
import { provincePaths } from '../province/province-page.ts';
import { releasePagePaths } from '../release/release-page.ts';

/** Pages that another page leads to, and no list of pages: tables, releases, histories of figures. */
export function partPages(): readonly string[] {
  return [...claimsPagePaths, ...releasePagePaths(), ...historyPagePaths];
}

/** The addresses of all pages, without base and language, from what their routes are made of. */
export function sitePages(): readonly string[] {
  const all = [
    // A file among them is no page.
    ...Object.values(paths).filter((path) => typeof path === 'string' && path.endsWith('/')),
    ...provincePaths().map(({ props }) => paths.province(props.province.id)),
    ...indicatorPaths().map(({ props }) => paths.indicator(props.indicator.id)),
    ...partPages(),
    ...directivePaths().map(({ props }) => paths.directive(props.followup.directive.id)),
    ...meetingPaths().map(({ props }) => paths.meeting(props.meeting.id)),
    ...documentPaths().map(({ props }) => paths.document(props.document.id)),
  ];
  // Routes name each page once a language.
  return [...new Set(all)];
}
