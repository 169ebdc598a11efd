import { Button, MenuTrigger } from 'react-aria-components'
import { Menu } from '#renderer/ui/Menu.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { type Need, needs } from '#shared/organisation/phase.ts'
import { needLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'

type NeedCellProps = { readonly label: string; readonly need: Need; readonly onChoose: (need: Need) => void }

/** What a stage asks of one requirement, and the choice of something else. */
export function NeedCell({ label, need, onChoose }: NeedCellProps) {
  return (
    <MenuTrigger>
      <Button className="minimum-need" data-need={need} aria-label={label}>
        {needLabels[need]}
      </Button>
      <Popover>
        <Menu
          label={label}
          entries={needs.map((one) => ({
            id: one,
            edits: true,
            label: capitalise(needLabels[one]),
            isChecked: one === need,
            onAction: () => onChoose(one),
          }))}
        />
      </Popover>
    </MenuTrigger>
  )
}
