import { absoluteHref, fileHref } from '../links/paths.ts';

/** What the examples are about: a place and an index that readers know. */
export const exampleProvince = 'quang-tri';
export const exampleIndicator = 'papi-score';
const exampleEdition = '2024';

const address = (path: string) => absoluteHref(fileHref(path));

const table = (name: string) => address(`/api/v1/${name}.csv`);
const indicatorTable = () => address(`/compare/${exampleIndicator}.csv`);
const parquet = () => address('/api/v1/observations.parquet');

/** Code to copy, with the addresses of this site; made when asked for, since they hang on the build. */
export const examples = {
  sheets: () => `=IMPORTDATA("${indicatorTable()}", ",", "en_US")`,

  curl: () => `curl -O ${table('observations')}

curl -s ${address(`/api/v1/provinces/${exampleProvince}.json`)} | python3 -c "
import json, sys
d = json.load(sys.stdin)
print(d['version'], d['data']['name']['vi'], len(d['data']['observations']))"`,

  python: () => `import pandas as pd

claims = pd.read_csv(
    "${table('observations')}",
    dtype={"as_of": str, "period": str, "edition": str},
    keep_default_na=False,
    na_values=[""],
)
places = pd.read_csv("${table('places')}", dtype=str)

named = claims.merge(places, left_on="place", right_on="id", suffixes=("", "_place"))
index = named[(named.indicator == "${exampleIndicator}") & (named.edition == "${exampleEdition}")]
print(index.sort_values("value", ascending=False)[["name_vi", "value", "bound"]].head())

# The same with types; needs pyarrow.
claims = pd.read_parquet("${parquet()}")`,

  r: () => `library(readr)

claims <- read_csv(
  "${table('observations')}",
  col_types = cols(.default = "c", value = "d", lower = "d", upper = "d"),
  na = ""
)
places <- read_csv("${table('places')}", col_types = cols(.default = "c"), na = "")

named <- merge(claims, places, by.x = "place", by.y = "id", suffixes = c("", "_place"))
index <- subset(named, indicator == "${exampleIndicator}" & edition == "${exampleEdition}")
head(index[order(-index$value), c("name_vi", "value", "bound")])`,

  duckdb: () => `SELECT p.name_vi, o.value, o.bound, o.as_of
FROM '${parquet()}' o
JOIN '${table('places')}' p ON p.id = o.place
WHERE o.indicator = '${exampleIndicator}' AND o.edition = '${exampleEdition}'
ORDER BY o.value DESC
LIMIT 3;`,

  observable: () => `claims = d3.csv(
  "${indicatorTable()}",
  ({value, ...claim}) => ({...claim, value: +value})
)

Plot.plot({
  y: {type: "band"},
  marks: [
    Plot.tickX(claims, {x: "value", y: "edition", stroke: "bound", title: "place", tip: true})
  ]
})`,
} as const;
