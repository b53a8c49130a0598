"""Listeners at addresses that no request may reach, in a network of their own where the system allows one to be made.

In such a network this machine is the metadata service and the private hosts as well, so that a request to any of them would be noticed
and not merely lost. Where none can be made, only this machine's own ports are listened at.
"""
import ctypes, fcntl, os, socket, struct, threading, time

CLONE_NEWNET, SIOCSIFFLAGS, SIOCSIFADDR, IFF_UP, IFF_RUNNING = 0x40000000, 0x8914, 0x8916, 0x1, 0x40
ELSEWHERE = ["169.254.169.254", "10.0.0.1", "192.168.0.1"]
HERE = ["127.0.0.1", "::1"]
PORTS = [22, 80, 6379]


def enter_own_network():
    """Leaves the machine's network for one that has nothing but loopback, with the addresses of others on it."""
    if os.geteuid() != 0 or ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
        return
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        set_up = lambda request, name, value: fcntl.ioctl(control, request, struct.pack("16s16s", name.encode(), value))
        set_up(SIOCSIFFLAGS, "lo", struct.pack("H", IFF_UP | IFF_RUNNING))
        for number, address in enumerate(ELSEWHERE):
            set_up(SIOCSIFADDR, f"lo:{number}", struct.pack("HH4s", socket.AF_INET, 0, socket.inet_aton(address)))


class Watch:
    def __init__(self):
        self.visits, self.listeners = [], []
        for address in HERE + ELSEWHERE:
            for port in PORTS:
                try:
                    listener = socket.create_server((address, port), family=socket.AF_INET6 if ":" in address else socket.AF_INET)
                except OSError:
                    continue
                self.listeners.append(listener)
                threading.Thread(target=self._listen, args=(listener, (address, port)), daemon=True).start()
        self.places = f"{len(self.listeners)} listeners"
        # A listener that notices nothing proves nothing.
        for listener in self.listeners:
            socket.create_connection(listener.getsockname()[:2]).close()
        deadline = time.monotonic() + 5
        while len(self.visits) < len(self.listeners) and time.monotonic() < deadline:
            time.sleep(0.01)
        self.proves = 0 < len(self.listeners) == len(self.visits)
        self.visits.clear()

    def _listen(self, listener, place):
        while True:
            connection, _ = listener.accept()
            self.visits.append(place)
            connection.close()
