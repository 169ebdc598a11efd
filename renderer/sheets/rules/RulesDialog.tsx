import { Copy, Plus } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { ReorderableList } from '#renderer/ui/ReorderableList.tsx'
import { newRulesProfile } from '#shared/organisation/new-records.ts'
import type { RulesProfile, RulesProfileId } from '#shared/organisation/rules-profile.ts'
import { followedBy, rulesText as text } from '#shared/text/rules.ts'
import { commonText } from '#shared/text/ui.ts'
import { bodiesFollowing } from './bodies-following.ts'
import { RulesProfileForm } from './RulesProfileForm.tsx'
import './rules.css'

type RulesDialogProps = {
  /** The profile shown at first; the first one when none is given. */
  readonly profileId?: RulesProfileId | null
  readonly onClose: () => void
}

/** The rules of functioning of bodies: each profile with its source, edited field by field. */
export function RulesDialog({ profileId = null, onClose }: RulesDialogProps) {
  const profiles = useData((data) => data.rulesProfile)
  const sorted = [...profiles.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  const [chosen, setChosen] = useState<string | null>(profileId)
  const shown = profiles.get(chosen ?? '') ?? sorted[0]

  async function add(value: RulesProfile) {
    if (await perform({ type: 'rules-profile.create', value })) setChosen(value.id)
  }
  return (
    <Dialog title={text.title} isOpen keeps size="l" closeLabel={commonText.close} onClose={onClose}>
      <p className="rules-intro">{text.intro}</p>
      <div className="rules">
        <div className="rules-list">
          <ReorderableList
            label={text.profiles}
            items={sorted}
            getId={({ id }) => id}
            textOf={({ name }) => name}
            render={(profile) => <ProfileLine profile={profile} />}
            selected={shown?.id ?? null}
            onSelect={setChosen}
          />
          <Button
            edits
            size="s"
            icon={Plus}
            onPress={() => add(newRulesProfile({ id: newId<RulesProfileId>(), name: text.newName }))}
          >
            {text.add}
          </Button>
          {shown !== undefined && (
            <Button
              edits
              size="s"
              icon={Copy}
              onPress={() => add({ ...shown, id: newId<RulesProfileId>(), name: text.copyOf(shown.name) })}
            >
              {text.copy}
            </Button>
          )}
        </div>
        {shown !== undefined && <RulesProfileForm key={shown.id} profile={shown} />}
      </div>
    </Dialog>
  )
}

function ProfileLine({ profile }: { readonly profile: RulesProfile }) {
  const bodies = useData((data) => bodiesFollowing(data, profile.id))
  return (
    <span className="rules-line">
      <span>{profile.name}</span>
      <span className="rules-note">{followedBy(bodies)}</span>
    </span>
  )
}
