/** The processor time, in milliseconds, that this thread spends on some work: a busy machine takes no more of it. */
export function cpuTimeOf(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
