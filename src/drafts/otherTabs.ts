/**
 * Joins the tabs that show this site. It works on plain http and from a file too; `null` where the browser has no
 * BroadcastChannel: then the comparison of revisions alone protects the drafts.
 *
 * @example const post = connectTabs?.((message) => console.log(message))
 */
export const connectTabs = typeof BroadcastChannel === 'undefined' ? null : connect;

function connect(hear: (message: unknown) => void): (message: unknown) => void {
  const channel = new BroadcastChannel('nianbao');
  channel.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data));
  return channel.postMessage.bind(channel);
}
