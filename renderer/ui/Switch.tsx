import { type SwitchProps as RacProps, Switch as RacSwitch } from 'react-aria-components'
import { useReadOnly } from './lock.ts'
import './toggle.css'

type SwitchProps = Omit<RacProps, 'children' | 'className' | 'style'> & { readonly label: string }

/** A setting that takes effect at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  const isReadOnly = useReadOnly(rest.isReadOnly)
  return (
    <RacSwitch {...rest} isReadOnly={isReadOnly} className="ui-toggle">
      <span className="ui-switch" />
      <span>{label}</span>
    </RacSwitch>
  )
}
