import { type SwitchProps as RacProps, Switch as RacSwitch } from 'react-aria-components'
import './toggle.css'

type SwitchProps = Omit<RacProps, 'children' | 'className' | 'style'> & { readonly label: string }

/** A setting that takes effect at once. */
export function Switch({ label, ...rest }: SwitchProps) {
  return (
    <RacSwitch {...rest} className="ui-toggle">
      <span className="ui-switch" />
      <span>{label}</span>
    </RacSwitch>
  )
}
