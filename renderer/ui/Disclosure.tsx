import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, DisclosurePanel, Heading, Disclosure as RacDisclosure } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { TypedWithin } from './typed.tsx'
import './Disclosure.css'

type DisclosureProps = {
  readonly title: string
  /** At the right of the title: a count, a button. */
  readonly end?: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}

/** A section that folds. */
export function Disclosure({ title, end, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <RacDisclosure className="ui-disclosure" defaultExpanded={isOpenAtFirst}>
      <div className="ui-disclosure-head">
        <Heading level={3} className="ui-disclosure-title">
          <Button slot="trigger" className="ui-disclosure-button">
            <Icon icon={ChevronRight} size="0.875rem" />
            {title}
          </Button>
        </Heading>
        {end}
      </div>
      <DisclosurePanel>
        <div className="ui-disclosure-panel">
          <TypedWithin name={title}>{children}</TypedWithin>
        </div>
      </DisclosurePanel>
    </RacDisclosure>
  )
}
