import { ImagePlus } from 'lucide-react'
import { useMemo } from 'react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { currentData, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Letterhead, PartnerLogo, PartnerLogoId } from '#shared/organisation/letterhead.ts'
import { partnerLogosOf } from '#shared/organisation/letterheads.ts'
import {
  letterheadUse,
  letterheadText as text,
  theLetterhead,
  thePartnerLogo,
} from '#shared/text/letterheads.ts'
import { entityChoices } from '../choices.ts'
import { DeleteButton } from '../DeleteButton.tsx'
import type { EditRecord } from '../edit-record.ts'
import { LetterheadPreview } from './LetterheadPreview.tsx'
import { usesOf } from './uses-of.ts'

type PartProps = { readonly letterhead: Letterhead; readonly edit: EditRecord<'letterhead'> }

/** One letterhead, edited in place under its preview. */
export function LetterheadForm({ letterhead }: { readonly letterhead: Letterhead }) {
  const edit: EditRecord<'letterhead'> = (patch) =>
    perform({ type: 'letterhead.edit', id: letterhead.id, patch })
  return (
    <div className="letterhead-form ui-quiet">
      <LetterheadPreview letterhead={letterhead} />
      <Emitter letterhead={letterhead} edit={edit} />
      <OwnLogo letterhead={letterhead} edit={edit} />
      <Partners letterhead={letterhead} />
      <Letters letterhead={letterhead} edit={edit} />
    </div>
  )
}

function Emitter({ letterhead, edit }: PartProps) {
  const entity = useData((data) => data.entity)
  const entities = useMemo(() => entityChoices({ entity }), [entity])
  return (
    <Section
      title={letterhead.name}
      actions={
        <DeleteButton
          label={text.remove}
          name={theLetterhead(letterhead.name)}
          size="s"
          consequences={() => {
            const { isOfProject, bodies } = usesOf(currentData(), letterhead.id)
            return letterheadUse(isOfProject, bodies)
          }}
          onDelete={() => perform({ type: 'letterhead.delete', id: letterhead.id })}
        />
      }
    >
      <Form layout="inline">
        <TextField
          label={text.name}
          description={text.nameHint}
          value={letterhead.name}
          validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
          onCommit={(name) => edit({ name })}
        />
        <ComboBox
          label={text.entity}
          description={text.entityHint}
          choices={entities}
          value={letterhead.entityId}
          emptyText={text.noneFound}
          onChange={(entityId) => edit({ entityId })}
        />
        <TextArea
          label={text.lines}
          description={text.linesHint}
          isWide
          value={letterhead.lines}
          onCommit={(lines) => edit({ lines })}
        />
      </Form>
    </Section>
  )
}

function OwnLogo({ letterhead, edit }: PartProps) {
  const { id, logo } = letterhead
  return (
    <Section title={text.logo}>
      {logo !== null && (
        <Form layout="inline">
          <TextField
            label={text.description}
            description={text.descriptionHint}
            value={logo.description}
            validate={(words) => (words.trim() === '' ? text.descriptionFault : undefined)}
            onCommit={(description) => edit({ logo: { ...logo, description } })}
          />
        </Form>
      )}
      <div className="letterhead-gestures">
        <Button
          edits
          size="s"
          icon={ImagePlus}
          onPress={() => ask('logo.add', { letterheadId: id, as: 'own' })}
        >
          {logo === null ? text.addLogo : text.replaceLogo}
        </Button>
        {logo !== null && (
          <Button edits size="s" onPress={() => edit({ logo: null })}>
            {text.removeLogo}
          </Button>
        )}
      </div>
    </Section>
  )
}

function Partners({ letterhead: { id } }: { readonly letterhead: Letterhead }) {
  const all = useData((data) => data.partnerLogo)
  const logos = partnerLogosOf(all, id)
  return (
    <Section title={text.partners}>
      <p className="letterhead-note">{text.partnersHint}</p>
      {logos.length > 0 && (
        <ReorderableList
          label={text.partners}
          items={logos}
          getId={(logo) => logo.id}
          textOf={({ name }) => name}
          render={(logo) => <PartnerLine logo={logo} />}
          onReorder={(ids) =>
            perform({
              type: 'partner-logo.reorder',
              letterheadId: id,
              logoIds: ids as readonly PartnerLogoId[], // the ids of the items above
            })
          }
        />
      )}
      <div className="letterhead-gestures">
        <Button
          edits
          size="s"
          icon={ImagePlus}
          onPress={() => ask('logo.add', { letterheadId: id, as: 'partner' })}
        >
          {text.addPartner}
        </Button>
      </div>
    </Section>
  )
}

function PartnerLine({ logo: { id, name } }: { readonly logo: PartnerLogo }) {
  return (
    <span className="letterhead-partner-line">
      <InlineEdit
        label={text.partnerName}
        value={name}
        validate={(words) => (words.trim() === '' ? text.nameFault : undefined)}
        onCommit={(words) => perform({ type: 'partner-logo.edit', id, patch: { name: words } })}
      />
      <DeleteButton
        label={text.removePartner}
        name={thePartnerLogo(name)}
        size="s"
        onDelete={() => perform({ type: 'partner-logo.delete', id })}
      />
    </span>
  )
}

function Letters({ letterhead, edit }: PartProps) {
  return (
    <Section title={text.letters}>
      <Form layout="inline">
        <TextField
          label={text.place}
          description={text.placeHint}
          value={letterhead.place}
          onCommit={(place) => edit({ place })}
        />
        <TextArea
          label={text.contact}
          description={text.contactHint}
          isWide
          value={letterhead.contact}
          onCommit={(contact) => edit({ contact })}
        />
        <TextField
          label={text.via}
          description={text.viaHint}
          isWide
          value={letterhead.via}
          onCommit={(via) => edit({ via })}
        />
        <TextField
          label={text.delegation}
          description={text.delegationHint}
          isWide
          value={letterhead.delegation}
          onCommit={(delegation) => edit({ delegation })}
        />
      </Form>
    </Section>
  )
}
