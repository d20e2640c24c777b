"""Readers over python-socketio, written from docs/protocol.md alone and sharing nothing with the product.

A plan comes as the first line of standard input, then one command a line: pause, resume, stop. Each delivery (`raw`)
and each message a person would now see (`shown`) leaves as one JSON line on standard output.
"""
import asyncio
import json
import random
import sys
import time
import urllib.request

import socketio

ANSWER_WITHIN_S = 10
SYNC_EVERY_S = 25
# While the server says that it hears no others.
SYNC_DEGRADED_S = (3, 4.5)
PAGE = 200


def tell(**entry):
    sys.stdout.write(json.dumps(entry) + "\n")
    sys.stdout.flush()


def post(url, body):
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


class Lost(Exception):
    """The line gave no answer: a new one is needed."""


class Reader:
    def __init__(self, plan, url):
        self.name = plan["reader"]
        self.namespace = "/" + plan["namespace"]
        self.conversation_id = plan["conversationId"]
        self.login = plan["login"]
        self.url = url
        self.last = 0
        self.last_id = None
        self.ahead = {}
        self.io = None
        self.is_wanted = asyncio.Event()
        self.is_wanted.set()
        self.must_look = asyncio.Event()
        self.is_degraded = asyncio.Event()
        self.is_ready = asyncio.Event()

    async def token(self):
        body = {key: value for key, value in self.login.items() if key != "path"}
        answer = await asyncio.to_thread(post, self.url + self.login["path"], body)
        return answer["token"]

    async def live(self):
        while True:
            await self.is_wanted.wait()
            try:
                await self.session()
            except Exception as error:  # whatever it was: a new line, a little later
                print(self.name, repr(error), file=sys.stderr)
            await asyncio.sleep(random.uniform(0.1, 0.6))

    async def session(self):
        self.io = io = socketio.AsyncClient(reconnection=False)
        io.on("message:added", self.added, namespace=self.namespace)
        io.on("connection:degraded", self.degraded, namespace=self.namespace)
        self.is_degraded.clear()
        gone = asyncio.Event()
        io.on("disconnect", lambda *_: gone.set(), namespace=self.namespace)
        io.on("disconnect", lambda *_: gone.set())
        try:
            auth = {"token": await self.token(), "v": 1}
            await io.connect(self.url, auth=auth, namespaces=[self.namespace], transports=["websocket"], wait_timeout=10)
            started = await self.ask("session:start", {})
            for one in started.get("conversations", []):
                if one["kind"] == "direct":
                    self.conversation_id = self.conversation_id or one["conversationId"]
            if self.namespace == "/agent":
                await self.ask("conversation:watch", {"conversationId": self.conversation_id})
            self.must_look.set()
            self.is_ready.set()
            work = [asyncio.create_task(one) for one in (self.keep_whole(), self.keep_in_sync(), gone.wait())]
            done, rest = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
            for one in rest:
                one.cancel()
            for one in done:
                one.result()
        finally:
            self.io = None
            await io.disconnect()

    async def ask(self, event, body):
        """What a good ack carries; asks again while the server says that this passes."""
        while True:
            try:
                reply = await self.io.call(event, body, namespace=self.namespace, timeout=ANSWER_WITHIN_S)
            except socketio.exceptions.TimeoutError as error:
                raise Lost(event) from error
            if reply["ok"]:
                return reply["data"]
            if reply["error"]["code"] not in ("unavailable", "overloaded", "rate_limited"):
                raise Lost(reply["error"]["code"])
            await asyncio.sleep(reply["error"].get("retryAfterMs", 500) / 1000)

    async def degraded(self, state):
        if state["isDegraded"]:
            self.is_degraded.set()
        else:
            self.is_degraded.clear()

    async def added(self, message):
        tell(e="raw", reader=self.name, **self.words(message))
        if self.conversation_id is None and self.namespace == "/shopper":
            self.conversation_id = message["conversationId"]
        if message["conversationId"] != self.conversation_id:
            return
        if message["seq"] > self.last:
            self.ahead[message["seq"]] = message
            self.show()
        if self.ahead:
            self.must_look.set()

    def show(self):
        """Last + 1, and whatever follows it without a gap."""
        while self.last + 1 in self.ahead:
            message = self.ahead.pop(self.last + 1)
            self.last = message["seq"]
            self.last_id = message.get("messageId")
            more = {"answers": message["answers"]} if "answers" in message else {}
            tell(e="shown", reader=self.name, messageId=self.last_id, **more, **self.words(message))
        self.ahead = {seq: message for seq, message in self.ahead.items() if seq > self.last}

    def words(self, message):
        text = message.get("content", {}).get("text")
        at = time.monotonic_ns() / 1e6
        return {"conversationId": message["conversationId"], "seq": message["seq"], "text": text, "at": at}

    async def keep_whole(self):
        """Fills from history whatever is missing, until nothing is."""
        while True:
            await self.must_look.wait()
            self.must_look.clear()
            if self.conversation_id is None:
                continue
            asked = {"conversationId": self.conversation_id, "afterSeq": self.last, "limit": PAGE}
            page = await self.ask("messages:list", asked)
            for message in page["messages"]:
                if message["seq"] > self.last:
                    self.ahead[message["seq"]] = message
            self.show()
            if page["hasMore"] or page["lastSeq"] > self.last or self.ahead:
                if not page["messages"]:
                    await asyncio.sleep(0.3)  # history is behind the facts
                self.must_look.set()

    async def until_degraded(self, at_most_s):
        try:
            await asyncio.wait_for(self.is_degraded.wait(), at_most_s)
        except asyncio.TimeoutError:
            pass

    async def keep_in_sync(self):
        while True:
            if self.is_degraded.is_set():
                await asyncio.sleep(random.uniform(*SYNC_DEGRADED_S))
            else:
                await self.until_degraded(SYNC_EVERY_S)
                if self.is_degraded.is_set():
                    continue
            if self.conversation_id is None:
                continue
            mine = {self.conversation_id: {"seq": self.last, "messageId": self.last_id}}
            reply = await self.ask("sync", {"conversations": mine})
            if self.conversation_id in reply["reset"]:
                self.last, self.last_id, self.ahead = 0, None, {}
            if self.conversation_id in reply["reset"] or self.conversation_id in reply["behind"]:
                self.must_look.set()

    async def pause(self):
        self.is_wanted.clear()
        if self.io:
            await self.io.disconnect()


async def main():
    stdin = asyncio.StreamReader(limit=2**24)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdin), sys.stdin)
    plan = json.loads(await stdin.readline())
    readers = [Reader(one, plan["url"]) for one in plan["readers"]]
    lives = [asyncio.create_task(one.live()) for one in readers]
    await asyncio.gather(*(one.is_ready.wait() for one in readers))
    tell(ready=True)
    while True:
        command = (await stdin.readline()).decode().strip()
        if command == "pause":
            await asyncio.gather(*(one.pause() for one in readers))
            tell(ready=True)
        elif command == "resume":
            for one in readers:
                one.is_wanted.set()
            tell(ready=True)
        else:  # stop, or whoever started us is gone
            for one in lives:
                one.cancel()
            return


asyncio.run(main())
