import { FileText, FileX2, ShipWheel, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { viewOf } from '#renderer/actions/action-view.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { assistantText } from '#shared/text/assistant.ts'
import { startText } from '#shared/text/ui.ts'
import { DialogHost } from './DialogHost.tsx'
import { type RecentLine, recentLines } from './frame-model.ts'
import { forgetRecent, loadRecent, openRecent, useRecent } from './recent-store.ts'
import './StartScreen.css'

/** The window without a document: four ways in, and the documents opened lately. */
export function StartScreen() {
  const files = useRecent((recent) => recent.files)
  useEffect(() => {
    void loadRecent()
  }, [])
  return (
    <main className="app-start">
      <div className="app-start-sheet">
        <section className="app-start-welcome">
          <header className="app-start-head">
            <span className="app-start-mark">
              <Icon icon={ShipWheel} size="1.75rem" />
            </span>
            <h1 className="app-start-name">{startText.product}</h1>
            <p className="app-start-tagline">{startText.tagline}</p>
          </header>
          <div className="app-start-ways">
            <Way id="model.new" hint={assistantText.newProjectHint} />
            <Way id="document.create" hint={startText.createHint} />
            <Way id="document.open" hint={startText.openHint} />
            <Way id="document.open-sample" hint={startText.sampleHint} />
          </div>
        </section>
        {files !== null && <Recent lines={recentLines(files, new Date())} />}
      </div>
      <DialogHost />
    </main>
  )
}

function Way({ id, hint }: { readonly id: string; readonly hint: string }) {
  const registry = useActions()
  const action = registry.find(id)
  if (action === undefined) return null
  const { icon, label, keys } = viewOf(action)
  return (
    <Button className="app-start-way" onPress={() => void registry.run(id)}>
      <span className="app-start-way-icon">{icon !== undefined && <Icon icon={icon} size="1.125rem" />}</span>
      <span className="app-start-way-label">{label}</span>
      <span className="app-start-way-hint">{hint}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </Button>
  )
}

function Recent({ lines }: { readonly lines: readonly RecentLine[] }) {
  return (
    <section className="app-recent">
      <h2 className="app-recent-title">{startText.recent}</h2>
      {lines.length === 0 && <p className="app-recent-none">{startText.noRecent}</p>}
      <ul className="app-recent-list">
        {lines.map((line) => (
          <li key={line.id} className="app-recent-line" data-missing={line.isMissing || undefined}>
            <Button className="app-recent-open" onPress={() => void openRecent(line.id)}>
              <Icon icon={line.isMissing ? FileX2 : FileText} size="var(--icon)" />
              <span className="app-recent-where">
                <span className="app-recent-name">{line.name}</span>
                <span className="app-recent-folder">
                  <bdi>{line.folder}</bdi>
                </span>
              </span>
              <span className="app-recent-note">{line.note}</span>
            </Button>
            <IconButton
              icon={X}
              size="s"
              label={startText.forget(line.name)}
              onPress={() => void forgetRecent(line.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
