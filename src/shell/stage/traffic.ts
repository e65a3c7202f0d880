/** Whether the graphics card still works on the last frame. */
export type Traffic = { sent(): void; busy(): boolean };

/**
 * A frame that is sent while the last one is not done makes a queue, and the page waits at its end: with WebGL in
 * software, for seconds. The second WebGL can tell; with the first, never busy.
 */
export function trafficOn(gl: WebGLRenderingContext | WebGL2RenderingContext): Traffic {
  if (!("fenceSync" in gl)) return { sent: () => {}, busy: () => false };
  let fence: WebGLSync | null = null;
  return {
    sent() {
      if (fence) gl.deleteSync(fence);
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
    busy() {
      if (!fence || gl.isContextLost()) return false;
      return gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED;
    },
  };
}
