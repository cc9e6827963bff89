// Talks JSON-RPC with a program over its standard input and output.
'use strict';

const { spawn } = require('child_process');

/** Cuts a stream into messages: each has a header with its length. */
class MessageReader {
  constructor(take) {
    this.take = take;
    this.bytes = Buffer.alloc(0);
  }

  add(more) {
    this.bytes = Buffer.concat([this.bytes, more]);
    for (;;) {
      const end = this.bytes.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.bytes.toString('latin1', 0, end))?.[1]);
      if (this.bytes.length < end + 4 + length) return;
      const body = this.bytes.toString('utf8', end + 4, end + 4 + length);
      this.bytes = this.bytes.subarray(end + 4 + length);
      this.take(JSON.parse(body));
    }
  }
}

/** A running server. Requests return promises; what the server asks or says goes to `handlers`, by method. */
class Connection {
  constructor(program, args, folder, handlers, ended) {
    this.handlers = handlers;
    this.waiting = new Map();
    this.last = 0;
    this.process = spawn(program, args, { cwd: folder });
    this.process.on('error', (error) => ended(error.message));
    this.process.on('exit', (status, signal) => ended(status === 0 ? null : `it ended with ${signal ?? status}`));
    this.process.stdin.on('error', () => {});
    this.process.stderr.on('data', (text) => handlers.log(String(text)));
    const reader = new MessageReader((message) => this.receive(message));
    this.process.stdout.on('data', (bytes) => reader.add(bytes));
  }

  write(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  notify(method, params) {
    this.write({ method, params });
  }

  /** The result of a request; null once it is cancelled. */
  ask(method, params, cancellation) {
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      cancellation?.onCancellationRequested(() => this.notify('$/cancelRequest', { id }));
      this.write({ id, method, params });
    });
  }

  async receive(message) {
    if (message.method === undefined) {
      const waiting = this.waiting.get(message.id);
      this.waiting.delete(message.id);
      if (!message.error) waiting?.resolve(message.result);
      else if (message.error.code === -32800) waiting?.resolve(null);
      else waiting?.reject(new Error(message.error.message));
      return;
    }
    const handler = this.handlers[message.method];
    if (message.id === undefined) {
      handler?.(message.params);
      return;
    }
    if (!handler) {
      this.write({ id: message.id, error: { code: -32601, message: `no method ${message.method}` } });
      return;
    }
    try {
      this.write({ id: message.id, result: (await handler(message.params)) ?? null });
    } catch (error) {
      this.write({ id: message.id, error: { code: -32603, message: String(error.message ?? error) } });
    }
  }

  /** Ends the server as the protocol wants. */
  async stop() {
    const timer = setTimeout(() => this.process.kill(), 2000);
    try {
      await this.ask('shutdown', null);
      this.notify('exit');
    } finally {
      this.process.once('exit', () => clearTimeout(timer));
    }
  }
}

module.exports = { Connection, MessageReader };
