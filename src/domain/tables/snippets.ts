// How a data package is loaded, as code that runs where the package is the folder `mechanism-watch`; the tests run it.

export const snippets = {
  python: `import csv
import sqlite3
from collections import Counter

with open('mechanism-watch/data/recommendations.csv', encoding='utf-8', newline='') as file:
    rows = list(csv.DictReader(file))
print(len(rows), Counter(row['mechanism'] for row in rows))

db = sqlite3.connect('mechanism-watch/mechanism-watch.sqlite')
query = 'select state_name, count(*) from recommendations group by state order by state_name'
for state, number in db.execute(query):
    print(state, number)`,
  pandas: `import pandas as pd

rows = pd.read_csv('mechanism-watch/data/recommendations.csv', dtype=str, keep_default_na=False)
print(len(rows))
print(rows.groupby(['state_name', 'position']).size())`,
  r: `rows <- read.csv('mechanism-watch/data/recommendations.csv',
                 colClasses = 'character', encoding = 'UTF-8', na.strings = '')
print(nrow(rows))
print(table(rows$state_name, rows$mechanism))`,
  duckdb: `SELECT state_name, count(*) AS recommendations
FROM 'mechanism-watch/data/recommendations.parquet'
WHERE date >= DATE '2020-01-01'
GROUP BY state_name
ORDER BY state_name;`,
  sqlite: `SELECT w.due_on, w.certainty, s.state_name, w.title
FROM windows AS w
JOIN states AS s ON s.state = w.state
WHERE w.due_on IS NOT NULL
ORDER BY w.due_on
LIMIT 20;`,
} as const

export type SnippetName = keyof typeof snippets
