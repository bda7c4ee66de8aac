import { modeline } from './modeline.ts';

/** What the synthetic indicators of a dataset are about, in turn. */
const subjects = [
  { en: 'paperless records', vi: 'hồ sơ không giấy', group: 'online-services' },
  { en: 'digital signatures', vi: 'chữ ký số cá nhân', group: 'digital-identity' },
  { en: 'shared databases', vi: 'cơ sở dữ liệu dùng chung', group: 'online-services' },
  { en: 'technology training', vi: 'bồi dưỡng kỹ năng số', group: 'digital-identity' },
] as const;

/** An indicator that nobody measures. */
export interface SyntheticIndicator {
  readonly id: string;
  readonly isShare: boolean;
  readonly name: { readonly en: string; readonly vi: string };
  readonly yaml: string;
}

/** Shares and counts by turns; each has a name of its own. */
export function indicatorAt(index: number): SyntheticIndicator {
  const subject = subjects[index % subjects.length] ?? subjects[0];
  const isShare = index % 3 !== 2;
  const number = index + 1;
  const id = `synthetic-${isShare ? 'share' : 'count'}-${number}`;
  const name = isShare
    ? { en: `Communes with ${subject.en}, ${number}`, vi: `Tỷ lệ xã có ${subject.vi}, ${number}` }
    : { en: `Dossiers on ${subject.en}, ${number}`, vi: `Số hồ sơ về ${subject.vi}, ${number}` };
  const kind = isShare
    ? ['unit: percent', 'kind: share', 'direction: up', 'decimals: 2']
    : ['unit: dossiers', 'kind: level', 'direction: up', 'bounds: { min: 0 }', 'decimals: 0'];
  const lines = [
    modeline('indicator', 2),
    `id: ${id}`,
    `name: { en: "${name.en}", vi: "${name.vi}" }`,
    `definition: { en: "${name.en}: made up to measure this software.", vi: "${name.vi}: số liệu giả định để đo phần mềm." }`,
    `group: ${subject.group}`,
    ...kind,
  ];
  return { id, isShare, name, yaml: `${lines.join('\n')}\n` };
}
