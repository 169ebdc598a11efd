import { Button } from '../Button.tsx'
import { CheckList } from '../CheckList.tsx'
import type { TableView } from './use-table-view.ts'
import { useTableWords } from './words.ts'
import './panels.css'

/** Which columns are shown. */
export function ColumnsPanel<Item>({ view }: { readonly view: TableView<Item> }) {
  const words = useTableWords()
  const seen = new Set(view.seen.map(({ id }) => id))
  return (
    <div className="ui-table-panel">
      <CheckList
        label={words.columns}
        autoFocus
        choices={view.columns.map(({ id, title, isRowHeader }) => ({
          id,
          label: title,
          isFixed: isRowHeader === true,
        }))}
        selected={seen}
        // What is not touched may still yield its place.
        onChange={(next) => {
          const changed = view.columns.filter(({ id }) => next.has(id) !== seen.has(id))
          view.show(Object.fromEntries(changed.map(({ id }) => [id, next.has(id)])))
        }}
      />
      <footer className="ui-table-panel-foot">
        <Button variant="quiet" size="s" onPress={view.resetColumns}>
          {words.resetColumns}
        </Button>
      </footer>
    </div>
  )
}
