import { Plus, Tags, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { classificationOf } from '#shared/decisions/classification.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import type { DecisionSubject, DecisionSubjectId } from '#shared/decisions/subject.ts'
import { classificationText as text } from '#shared/text/classification.ts'
import { peopleText } from '#shared/text/people.ts'
import { type NodeKey, nodeChoices, nodeOf } from '../choices.ts'
import { PickDialog } from '../PickDialog.tsx'
import { ThemesDialog } from './ThemesDialog.tsx'
import '../OfficeList.css'

/** What a decision is filed under, and what it concerns. */
export function Classification({ decision }: { readonly decision: Decision }) {
  const data = useData()
  const { themes, themeLinks, subjects } = useMemo(() => classificationOf(data, decision), [data, decision])
  const [dialog, setDialog] = useState<'themes' | 'subject' | null>(null)
  const file = (kept: readonly DecisionSubject[]) =>
    perform({ type: 'decision.classify', id: decision.id, themes: themeLinks, subjects: kept })
  const known = new Set(subjects.map(({ node }) => `${node.type} ${node.id}`))
  return (
    <>
      <div className="decision-themes">
        {themes.length === 0 && <span className="office-none">{text.noThemes}</span>}
        {themes.map(({ id, name }) => (
          <Tag key={id}>{name}</Tag>
        ))}
        <Button edits size="s" icon={Tags} onPress={() => setDialog('themes')}>
          {text.chooseThemes}
        </Button>
      </div>
      <h4 className="decision-part">{text.subjects}</h4>
      {subjects.length > 0 && (
        <ul className="office-list">
          {subjects.map((subject) => (
            <SubjectLine
              key={subject.id}
              subject={subject}
              onRemove={() => file(subjects.filter(({ id }) => id !== subject.id))}
            />
          ))}
        </ul>
      )}
      <div>
        <Button edits size="s" icon={Plus} onPress={() => setDialog('subject')}>
          {text.addSubject}
        </Button>
      </div>
      {dialog === 'themes' && (
        <ThemesDialog
          decision={decision}
          chosen={themeLinks}
          subjects={subjects}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'subject' && (
        <PickDialog<NodeKey>
          title={text.addSubject}
          verb={text.add}
          label={text.subject}
          choices={nodeChoices(data, { type: 'body', id: decision.bodyId }).filter(
            ({ id }) => !known.has(id),
          )}
          onPick={(key) => {
            const id = newId<DecisionSubjectId>()
            return file([...subjects, { id, decisionId: decision.id, node: nodeOf(key) }])
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  )
}

type SubjectLineProps = { readonly subject: DecisionSubject; readonly onRemove: () => Promise<boolean> }

function SubjectLine({ subject, onRemove }: SubjectLineProps) {
  const { type, id } = subject.node
  const name = useData((data) => data[type].get(id)?.name) ?? peopleText.noneFound
  const open = useRecordOpener((opener) => opener.open)
  return (
    <li className="office-with-actions">
      <button type="button" className="office-open" onClick={() => open(type, id)}>
        {name}
      </button>
      <span className="office-actions">
        <IconButton
          edits
          icon={X}
          size="s"
          variant="quiet"
          label={`${text.removeSubject} : ${name}`}
          onPress={onRemove}
        />
      </span>
    </li>
  )
}
