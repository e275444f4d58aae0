/** Whether a process of this number runs on this computer. */
export function isProcessAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // It is somebody else's process, but there it is.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
