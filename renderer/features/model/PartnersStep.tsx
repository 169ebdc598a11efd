import { UsersRound, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Place } from '#shared/territory/place.ts'
import { questionText as text } from '#shared/text/assistant.ts'
import { entityKindLabels } from '#shared/text/vocabulary.ts'
import { AddOtherPartner } from './AddOtherPartner.tsx'
import { answer, useAssistant } from './assistant-store.ts'
import { coveredBy, type DraftPartner, ownerOf, toldDepartments } from './draft.ts'
import { FicheQuote } from './FicheQuote.tsx'
import { membersOf } from './find-places.ts'
import { PlaceField } from './PlaceField.tsx'

/** Whole départements of communes are not read line by line. */
const shownPartners = 40
const partnerPlaces = ['commune', 'epci', 'department', 'region'] as const

/** Which circonscriptions, collectivités and schools take part. */
export function PartnersStep() {
  const draft = useAssistant((assistant) => assistant.draft)
  const known = useAssistant((assistant) => assistant.known)
  const { scope, constituencies, schools } = draft
  const departments = draft.place === null && known !== null ? known.departments : coveredBy(draft)
  return (
    <>
      <div className="model-fields">
        {scope !== 'constituency' && (
          <TextArea
            label={text.constituencies}
            description={text.constituenciesHint(toldDepartments(departments))}
            value={constituencies}
            rows={2}
            maxRows={6}
            onChange={(names) => answer({ constituencies: names })}
          />
        )}
        <Partners />
        {scope !== 'academic' && (
          <TextArea
            label={text.schools}
            description={text.schoolsHint}
            value={schools}
            rows={2}
            maxRows={6}
            onChange={(names) => answer({ schools: names })}
          />
        )}
      </div>
      <FicheQuote ids={['Q06', 'Q07']} />
    </>
  )
}

function Partners() {
  const draft = useAssistant((assistant) => assistant.draft)
  const { partners } = draft
  const owner = ownerOf(draft)
  const add = (added: readonly DraftPartner[]) =>
    answer((before) => ({ ...before, partners: withoutTwins([...before.partners, ...added]) }))
  return (
    <fieldset className="model-partners">
      <legend className="ui-field-label">{text.partners}</legend>
      {owner === null && partners.length === 0 ? (
        <p className="model-none">{text.noPartner}</p>
      ) : (
        <ul className="model-partner-list">
          {owner !== null && (
            <li>
              <span className="model-partner-name">{owner.name}</span>
              <span className="model-note">{text.owner}</span>
            </li>
          )}
          {partners.slice(0, shownPartners).map((partner) => (
            <li key={`${partner.kind} ${partner.code} ${partner.name}`}>
              <span className="model-partner-name">{partner.name}</span>
              <span className="model-note">{entityKindLabels[partner.kind].short}</span>
              <IconButton
                icon={X}
                size="s"
                label={text.remove(partner.name)}
                onPress={() =>
                  answer((before) => ({
                    ...before,
                    partners: before.partners.filter((one) => one !== partner),
                  }))
                }
              />
            </li>
          ))}
        </ul>
      )}
      {partners.length > shownPartners && (
        <p className="model-note">{text.morePartners(partners.length - shownPartners)}</p>
      )}
      <Members place={draft.place} partners={partners} onAdd={add} />
      <PlaceField
        label={text.addPlace}
        kinds={partnerPlaces}
        value={null}
        placeholder={text.addPlaceHint}
        onChoose={(place) => add([partnerOf(place)])}
      />
      <AddOtherPartner onAdd={(partner) => add([partner])} />
    </fieldset>
  )
}

/** All the communes of an intercommunalité at once, while none is there yet. */
function Members({
  place,
  partners,
  onAdd,
}: {
  readonly place: Place | null
  readonly partners: readonly DraftPartner[]
  readonly onAdd: (partners: readonly DraftPartner[]) => void
}) {
  const [members, setMembers] = useState<readonly Place[]>([])
  const isGroup = place?.kind === 'epci'
  useEffect(() => {
    let isShown = true
    if (place?.kind === 'epci') void membersOf(place).then((found) => isShown && setMembers(found))
    return () => {
      isShown = false
    }
  }, [place])
  if (!isGroup || members.length === 0 || partners.some(({ kind }) => kind === 'commune')) return null
  return (
    <Button icon={UsersRound} onPress={() => onAdd(members.map(partnerOf))}>
      {text.addMembers(members.length)}
    </Button>
  )
}

function partnerOf(place: Place): DraftPartner {
  // An académie is no partner: the field does not offer it.
  const kind = place.kind === 'academy' ? 'region' : place.kind
  return { kind, code: place.code, name: place.fullName, place }
}

function withoutTwins(partners: readonly DraftPartner[]): readonly DraftPartner[] {
  return [...new Map(partners.map((one) => [`${one.kind} ${one.code || one.name}`, one])).values()]
}
