import type { Dataset } from '../../dataset/dataset.ts';
import type { DocumentFile } from '../../dataset/file-types.ts';
import { referencesIn, type Named, type Reference } from './reference.ts';

/** The ids that documents, indicators, provinces and the short registries name. */
export function referencesOfRegistries(dataset: Dataset): readonly Reference[] {
  return [
    ...dataset.document.flatMap((sheet) => referencesIn(sheet, ofDocument(sheet.value))),
    ...ofIndicators(dataset),
    ...ofProvinces(dataset),
    ...ofLists(dataset),
    ...ofTileGrid(dataset),
  ];
}

function ofDocument(file: DocumentFile): readonly Named[] {
  const {
    implements: carriedOut = [],
    replaces = [],
    targets = [],
    task_groups: tasks = [],
  } = file;
  return [
    ['body', file.issuer, ['issuer']],
    ...carriedOut.map((id, i): Named => ['document', id, ['implements', i]]),
    ...replaces.map((id, i): Named => ['document', id, ['replaces', i]]),
    ...tasks.flatMap(({ groups = [] }, i) =>
      groups.map((id, j): Named => ['group', id, ['task_groups', i, 'groups', j]]),
    ),
    ...targets.flatMap(({ indicator, related = [], place, scope, unit }, i): Named[] => [
      ['indicator', indicator, ['targets', i, 'indicator']],
      ...related.map((id, j): Named => ['indicator', id, ['targets', i, 'related', j]]),
      ['place', place, ['targets', i, 'place']],
      ['scope', scope, ['targets', i, 'scope']],
      ['unit', unit, ['targets', i, 'unit']],
    ]),
  ];
}

function ofIndicators({ indicator }: Dataset): readonly Reference[] {
  return indicator.flatMap((sheet) => {
    const { group, unit, document, list_of: list, not_to_confuse: others = [] } = sheet.value;
    const body = list === 'provinces' ? undefined : list;
    return referencesIn(sheet, [
      ['group', group, ['group']],
      ['unit', unit, ['unit']],
      ['document', document, ['document']],
      ['body', body, ['list_of']],
      ...others.map((other, i): Named => [
        'indicator',
        other.indicator,
        ['not_to_confuse', i, 'indicator'],
      ]),
    ]);
  });
}

function ofProvinces({ province }: Dataset): readonly Reference[] {
  return province.flatMap((sheet) => {
    const { region, successor, predecessors = [] } = sheet.value;
    return referencesIn(sheet, [
      ['region', region, ['region']],
      ['place', successor, ['successor']],
      ...predecessors.map((id, i): Named => ['place', id, ['predecessors', i]]),
    ]);
  });
}

function ofLists({ bodies, programmes, regions }: Dataset): readonly Reference[] {
  return [
    ...[...bodies, ...programmes].flatMap((sheet) =>
      sheet.value.flatMap((entry, i) =>
        referencesIn(sheet, [
          ['place', entry.place, [i, 'place']],
          ['document', entry.document, [i, 'document']],
          ['body', 'part_of' in entry ? entry.part_of : undefined, [i, 'part_of']],
        ]),
      ),
    ),
    ...regions.flatMap((sheet) =>
      sheet.value.flatMap(({ document }, i) =>
        referencesIn(sheet, [['document', document, [i, 'document']]]),
      ),
    ),
  ];
}

function ofTileGrid({ 'tile-grid': grids }: Dataset): readonly Reference[] {
  return grids.flatMap((sheet) =>
    referencesIn(sheet, [
      ...sheet.value.tiles.map(({ place }, i): Named => ['place', place, ['tiles', i, 'place']]),
      ...(sheet.value.islands ?? []).map(({ place }, i): Named => [
        'place',
        place,
        ['islands', i, 'place'],
      ]),
    ]),
  );
}
