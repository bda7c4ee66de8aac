import { expect, test } from 'vitest';
import { pageKind } from './page-kind.ts';

test.each([
  ['/', '/'],
  ['/vi/', '/'],
  ['/ru/timeline/', '/timeline/'],
  ['/uk/indicators/tasks/claims/', '/indicators/…/claims/'],
  ['/directives/in/2025-09/', '/directives/in/…/'],
  ['/directives/2025-01-16-son-la/databases/', '/directives/…/…/'],
  ['/404.html', '/404.html'],
])('pageKind(%s)', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});
