import { Landmark, UserRoundPlus } from 'lucide-react'
import { goTo, show } from '#renderer/actions/navigation.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { isWithin, type Period } from '#shared/kit/period.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import type { ResponsibilityKind } from '#shared/organisation/responsibility.ts'
import { answererOn } from '#shared/reports/parts/carriers.ts'
import { chargesOf } from '#shared/reports/parts/collectivities.ts'
import { periodText } from '#shared/text/dates.ts'
import { carrierText, collectivityText as text } from '#shared/text/governance.ts'
import { capitalise } from '#shared/text/terms.ts'
import { entityKindLabels } from '#shared/text/vocabulary.ts'
import { askToAppoint } from './appointing-store.ts'
import { TransferList } from './TransferList.tsx'
import '#renderer/sheets/OfficeList.css'

const sections = [
  { kind: 'referent', title: text.referent },
  { kind: 'digital-competence', title: text.digital },
  { kind: 'education-competence', title: text.education },
] as const

/** Who acts for a collectivity, and who did; to whom it handed a competence over. */
export function CollectivitySheet({ id }: { readonly id: string }) {
  const entity = useRecord('entity', id)
  if (entity === undefined) return null
  return (
    <>
      <PanelHeader
        icon={Landmark}
        title={entity.name}
        note={<Tag hue="teal">{entityKindLabels[entity.kind].short}</Tag>}
      />
      {sections.map(({ kind, title }) => (
        <Section key={kind} title={title}>
          <Charges entity={entity} kind={kind} />
        </Section>
      ))}
      <Section title={text.transfers}>
        <TransferList entity={entity} />
      </Section>
      <div className="collectivity-more">
        <Button size="s" onPress={() => goTo('people', { kind: 'entity', id: entity.id })}>
          {text.openSheet}
        </Button>
      </div>
    </>
  )
}

function Charges({ entity, kind }: { readonly entity: Entity; readonly kind: ResponsibilityKind }) {
  const data = useData()
  const date = useShownDate()
  const charges = chargesOf(data, kind, entity.id, date)
  return (
    <>
      {charges.length > 0 && (
        <ul className="office-list">
          {charges.map((charge) => (
            <li key={charge.id} data-over={!isWithin(charge, date)} className="charge">
              <Button
                variant="quiet"
                size="s"
                onPress={() => show('governance', { kind: 'responsibility', id: charge.id })}
              >
                {capitalise(answererOn(data, charge, dayOf(charge, date)).name) || carrierText.nobody}
              </Button>
              <span className="office-note">
                {[charge.isPrincipal ? text.principal : '', periodText(charge.from, charge.to)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button edits size="s" icon={UserRoundPlus} onPress={() => askToAppoint({ kind, entityId: entity.id })}>
        {text.appoint}
      </Button>
    </>
  )
}

/** Who acts now, or acted on the last day. */
function dayOf({ to }: Period, date: string): string {
  return to !== null && to < date ? to : date
}
