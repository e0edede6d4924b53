"""Who builds many packs: the processors of this computer, or a Dask cluster."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any, Final

from attrs import define

from herstelkit.batch import Crew
from herstelkit.tidying import tidy_seldom

_MOST: Final = 61
"""Most processes that Windows can wait for."""

_IN_HAND: Final = 1000
"""Most jobs that a scheduler gets at a time: it does the handing out itself."""


class ClusterError(Exception):
    """A cluster that cannot be used; the message is Dutch."""


def local_crew(jobs: int) -> Crew:
    """Return a crew of processes on this computer, for so many jobs."""
    at_once = max(1, min(jobs, _processors(), _MOST))
    return Crew(open=partial(_processes, at_once), at_once=at_once)


@contextmanager
def cluster_crew(address: str, patience: float = 10) -> Iterator[Crew]:
    """Open a crew that is the workers of a Dask scheduler; ClusterError if not there.

    `patience` is how many seconds to wait for the scheduler and for its first worker.
    The scheduler holds the queue: a worker that disappears has its job done by another.
    """
    try:
        from distributed import Client  # noqa: PLC0415 (an extra, and slow to load)
    except ImportError:
        reason = (
            "Daarvoor is Dask nodig, en dat staat niet op deze computer. "
            "Zet het erbij met: pip install 'herstelkit[cluster]'"
        )
        raise ClusterError(reason) from None
    connect: Callable[..., Any] = Client
    try:
        client = connect(address, timeout=patience, set_as_default=False)
    except (OSError, ValueError) as error:
        reason = f"Op het adres {address} antwoordt geen Dask. Kijk het adres na."
        raise ClusterError(reason) from error
    with client:
        try:
            client.wait_for_workers(1, timeout=patience)
        except OSError as error:  # no worker came in time
            reason = (
                f"De Dask op {address} heeft nog niemand die bouwt. Start een worker."
            )
            raise ClusterError(reason) from error
        yield Crew(open=partial(_tasks, client), at_once=_IN_HAND)


@contextmanager
def _tasks(client: Any) -> Iterator[Executor]:
    """Open an executor on a cluster; who stops early takes back what has not begun."""
    executor = client.get_executor(pure=False)  # each job is done, also a known one
    try:
        yield executor
    except BaseException:
        executor.shutdown(wait=False)
        raise
    executor.shutdown(wait=True)


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _processes(number: int) -> Iterator[Executor]:
    """Open a pool of processes; none of them outlives what it is opened for."""
    before = {*multiprocessing.active_children()}
    executor = _Processes(number, initializer=_begin)
    try:
        yield executor
    except BaseException:  # somebody wants to stop
        for process in {*multiprocessing.active_children()} - before:
            process.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


class _Processes(ProcessPoolExecutor):
    """Processes that clear up behind them when they are told to stop."""

    def submit(
        self, work: Callable[..., Any], /, *arguments: Any, **named: Any
    ) -> Future[Any]:
        """Hand out some work."""
        return super().submit(_done, work, *arguments, **named)


@define
class _State:
    """What a process that builds is at."""

    busy: bool = False
    stopping: bool = False


_STATE: Final = _State()


def _begin() -> None:
    """Prepare a process: it stops when it is told to, and when its parent is gone.

    Ctrl+C reaches every process of a terminal. The parent hears it and tells us.
    """
    tidy_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _stop)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _follow(parent: BaseProcess) -> None:
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Leave what we are at; with nothing to clear up, stop at once."""
    if not _STATE.busy:
        os._exit(1)
    if not _STATE.stopping:
        _STATE.stopping = True
        raise KeyboardInterrupt


def _done(work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Do some work; who was told to stop meanwhile has cleared up, and stops."""
    _STATE.busy = True
    try:
        return work(*arguments, **named)
    finally:
        _STATE.busy = False
        if _STATE.stopping:
            os._exit(1)
