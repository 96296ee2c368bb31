import { isByExtension, isToThisMachine, type LoggedRequest, readNetLogs } from '../support/net-log';
import { tried } from '../support/tried';

/** Hosts that the browser calls for itself, whatever extension is in it. */
const OF_THE_BROWSER = /(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/;

const isByBrowser = ({ url, initiator }: LoggedRequest): boolean => initiator === 'not an origin' && OF_THE_BROWSER.test(new URL(url).hostname);

/** Looks through the logs that every browser of the run kept of itself: not one request may be an extension's, none may leave this machine. */
export default function afterAll(): void {
  const { browsers, silent, requests } = readNetLogs(process.env.LATERAL_NET_LOGS!);
  const byExtension = requests.filter(isByExtension);
  const away = requests.filter((request) => !isByExtension(request) && !isToThisMachine(request) && !isByBrowser(request));
  tried('browsers whose net log was looked through', browsers);
  tried('browsers ended before they wrote a line', silent);
  tried('requests in them', requests.length);
  tried('requests by an extension', byExtension.length);
  process.stdout.write(`net logs: ${browsers} browsers (${silent} ended before they wrote a line), ${requests.length} requests; by an extension: ${byExtension.length}; to anywhere but this machine: ${away.length}\n`);
  // A few are killed at once; where most keep nothing, nothing is shown.
  if (silent * 2 > browsers) throw new Error(`${silent} of ${browsers} browsers kept no log of what they asked for`);
  if (byExtension.length > 0) throw new Error(`An extension asked for ${byExtension.map(({ url }) => url).join(', ')}`);
  if (away.length > 0) throw new Error(`Something asked for ${[...new Set(away.map(({ url, initiator }) => `${url} (${initiator})`))].join(', ')}`);
}
