import type { Words } from '../en/en.ts';
import { ask } from './ask.ts';
import { behind } from './behind.ts';
import { changes } from './changes.ts';
import { columns } from './columns.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import { document } from './document.ts';
import { embed } from './embed.ts';
import { embeds } from './embeds.ts';
import { feed } from './feed.ts';
import { fields } from './fields.ts';
import { findings } from './findings.ts';
import { folded } from './folded.ts';
import { home } from './home.ts';
import { indicator } from './indicator.ts';
import { interaction } from './interaction.ts';
import { labels } from './labels.ts';
import { ledger } from './ledger.ts';
import { messages } from './messages.ts';
import { newReport } from './new-report.ts';
import { panel } from './panel.ts';
import { province } from './province.ts';
import { publisher } from './publisher.ts';
import { reading } from './reading.ts';
import { releases } from './releases.ts';
import { search } from './search.ts';
import { workbook } from './workbook.ts';

export const uk: Words = {
  ask,
  behind,
  changes,
  columns,
  compare,
  data,
  document,
  embed,
  embeds,
  feed,
  fields,
  findings,
  folded,
  home,
  indicator,
  interaction,
  labels,
  ledger,
  messages,
  newReport,
  panel,
  province,
  publisher,
  reading,
  releases,
  search,
  workbook,
};
