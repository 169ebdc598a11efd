import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { type PeopleField, peopleFields, type SourceTable } from '#shared/api/imports.ts'
import { importText as text } from '#shared/text/imports.ts'
import { peopleColumns } from '#shared/text/people-columns.ts'
import type { PeopleDraft } from './use-people-plan.ts'

type ColumnChoicesProps = { readonly table: SourceTable; readonly draft: PeopleDraft }

const choices: readonly { readonly id: PeopleField | 'none'; readonly label: string }[] = [
  { id: 'none', label: text.ignored },
  ...peopleFields.map((id) => ({ id, label: peopleColumns[id].label })),
]
/** A list has a dozen columns; those of a whole database are not told one by one. */
const mostShown = 60
const longestExample = 72

/** What each column of the file holds, with what its first lines say. */
export function ColumnChoices({ table, draft }: ColumnChoicesProps) {
  const { mapping, map, overwrites, overwrite } = draft
  return (
    <section className="import-choices" aria-label={text.columns}>
      <h3>{text.columns}</h3>
      <p className="import-columns-hint">{text.columnsHint}</p>
      <Form>
        {table.header.slice(0, mostShown).map((name, column) => (
          <ComboBox
            // biome-ignore lint/suspicious/noArrayIndexKey: columns of one file never move, and two may have one name.
            key={column}
            label={name.trim() === '' ? text.unnamedColumn : name}
            description={exampleIn(table, column)}
            choices={choices}
            value={mapping[column] ?? 'none'}
            emptyText={text.noneFound}
            onChange={(field) => map(column, field === 'none' ? null : field)}
          />
        ))}
        <Checkbox label={text.overwrites} isSelected={overwrites} onChange={overwrite} />
      </Form>
    </section>
  )
}

/** What the first lines that say something say, so that a column is recognised by its content. */
function exampleIn({ rows }: SourceTable, column: number): string {
  const found = rows
    .slice(0, 50)
    .map(({ cells }) => cells[column]?.trim() ?? '')
    .filter((cell) => cell !== '')
  const text = [...new Set(found)].slice(0, 2).join(', ')
  return text.length > longestExample ? `${text.slice(0, longestExample).trimEnd()}…` : text
}
