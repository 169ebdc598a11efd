import { startApp } from './app/start.tsx'
import { workspaces } from './app/workspaces.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
startApp(root, workspaces)
