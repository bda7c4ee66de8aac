import { coverageGroupPages } from '../coverage/coverage-page.ts';
import { directivePeriods } from '../directives/directives-page.ts';
import { directivePaths } from '../directive/directive-page.ts';
import { documentPaths } from '../document/document-page.ts';
import { historyPagePaths } from '../history/history-page.ts';
import { claimsPagePaths } from '../indicator/indicator-claims-page.ts';
import { indicatorPaths } from '../indicator/indicator-page.ts';
import { meetingPeriods } from '../meeting/meetings-page.ts';
import { meetingPaths } from '../meeting/meeting-page.ts';
import { paths } from '../links/paths.ts';
import { provincePaths } from '../province/province-page.ts';
import { releasePagePaths } from '../release/release-page.ts';
import { builderProvinces } from '../takeaway/builder-pages.ts';
import { timelinePeriods } from '../timeline/timeline-page.ts';

/** Pages that another page leads to, and no list of pages: tables, releases, histories of figures, parts of long lists. */
export function partPages(): readonly string[] {
  return [
    ...claimsPagePaths,
    ...coverageGroupPages,
    ...releasePagePaths(),
    ...historyPagePaths,
    ...builderProvinces.map(({ id }) => paths.embedsIn(id)),
    ...timelinePeriods.map(({ id }) => paths.timelineIn(id)),
    ...directivePeriods.map(({ id }) => paths.directivesIn(id)),
    ...meetingPeriods.map(({ id }) => paths.meetingsIn(id)),
  ];
}

/** The addresses of all pages, without base and language, from what their routes are made of. */
export function sitePages(): readonly string[] {
  const all = [
    ...Object.values(paths).filter((path) => typeof path === 'string'),
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
