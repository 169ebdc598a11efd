// First: it says the order of the layers of styles, whatever component comes before the others.
import './ui/tokens.css'

import { startApp } from './app/start.tsx'
import { projectedMeeting, startProjection } from './app/start-projection.tsx'
import { workspaces } from './app/workspaces.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const meetingId = projectedMeeting(location.hash)
if (meetingId === null) startApp(root, workspaces)
else startProjection(root, meetingId)
