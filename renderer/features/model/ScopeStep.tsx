import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { type ProjectScope, projectScopes } from '#shared/organisation/project.ts'
import type { Place } from '#shared/territory/place.ts'
import { scopeHints, questionText as text } from '#shared/text/assistant.ts'
import { capitalise } from '#shared/text/terms.ts'
import { projectScopeLabels } from '#shared/text/vocabulary.ts'
import { answer, useAssistant } from './assistant-store.ts'
import { type Draft, hasOwnName, nameOf, placeKindOf, withPlace, withScope } from './draft.ts'
import { FicheQuote } from './FicheQuote.tsx'
import { PlaceField } from './PlaceField.tsx'

const scopeChoices = projectScopes.map((id) => ({
  id,
  label: capitalise(projectScopeLabels[id]),
  note: scopeHints[id],
}))

/** Which of the six perimeters, and where. */
export function ScopeStep() {
  const draft = useAssistant((assistant) => assistant.draft)
  const { scope } = draft
  return (
    <>
      <RadioGroup
        label={text.scope}
        choices={scopeChoices}
        value={scope}
        onChange={(chosen) => answer((before) => withScope(before, chosen))}
      />
      {scope !== null && <Territory draft={draft} scope={scope} />}
      <FicheQuote ids={['Q11', 'Q24']} />
    </>
  )
}

function isWithoutAcademy(place: Place | null): boolean {
  return place !== null && place.academies.length === 0
}

function Territory({ draft, scope }: { readonly draft: Draft; readonly scope: ProjectScope }) {
  const known = useAssistant((assistant) => assistant.known)
  const { place, ownName, isSyndicate } = draft
  const documentTerritory = known !== null && known.scope === scope ? known.territory.name : undefined
  return (
    <div className="model-fields">
      {scope === 'commune-group' && (
        <RadioGroup
          label={text.groupKind}
          orientation="horizontal"
          choices={[
            { id: 'epci', label: text.isEpci },
            { id: 'syndicate', label: text.isSyndicate },
          ]}
          value={isSyndicate ? 'syndicate' : 'epci'}
          onChange={(kind) => answer({ isSyndicate: kind === 'syndicate', place: null })}
        />
      )}
      {hasOwnName(draft) && scope !== 'academic' && scope !== 'departmental' && scope !== 'commune' && (
        <TextField
          label={text.ownName[scope === 'commune-group' ? 'syndicate' : scope]}
          placeholder={text.ownNameHint[scope === 'commune-group' ? 'syndicate' : scope]}
          value={ownName}
          onChange={(name) => answer({ ownName: name })}
        />
      )}
      {!(scope === 'commune-group' && isSyndicate) && (
        <PlaceField
          label={text.territory[scope]}
          kinds={[placeKindOf(scope)]}
          value={place}
          description={isWithoutAcademy(place) ? text.noAcademy : undefined}
          {...(documentTerritory === undefined || documentTerritory === ''
            ? {}
            : { placeholder: documentTerritory })}
          onChoose={(chosen) => answer((before) => withPlace(before, chosen))}
        />
      )}
      <TextField label={text.name} value={nameOf(draft)} onChange={(name) => answer({ name })} />
    </div>
  )
}
