import { connect } from "node:net";

/** Redis forgets everything that it holds. */
export async function flushRedis(address: string): Promise<void> {
  const { hostname, port, password } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.end(`AUTH ${decodeURIComponent(password)}\r\nFLUSHALL\r\nQUIT\r\n`);
  let answer = "";
  for await (const part of socket.setEncoding("utf8")) answer += part;
  if (!answer.startsWith("+OK\r\n+OK")) throw new Error(answer);
}
