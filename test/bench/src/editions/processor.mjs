/** The milliseconds of processor time that this process has taken, all its threads together. */
export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
