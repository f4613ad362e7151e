"""A network on a circle: nodes in their order, so that related ones stand together, and lines as thick as they meet often."""

from __future__ import annotations

import math

from reviewer.analysis.charts.chart import Network
from reviewer.analysis.charts.words import ChartWords
from reviewer.exporters.pictures.grid_svg import fitted
from reviewer.exporters.pictures.ink import Ink, text
from reviewer.exporters.pictures.lines import width
from reviewer.model.names import shown

_LEAST_RADIUS, _GREATEST_RADIUS = 90.0, 250.0
_LONGEST_NAME = 170.0
_THICKEST, _DOT = 9.0, 5.0
_NUMBERED = 12
"""So many of the strongest lines have their number."""


def network_body(
    chart: Network, words: ChartWords, ink: Ink, x: float, y: float, room: float
) -> tuple[list[str], float]:
    """The elements of the network from a place on in so much room, and the height at which they end."""
    labels = [
        f"{shown(name.strip())} ({words.number(value)})" for name, value in zip(chart.nodes, chart.values, strict=True)
    ]
    longest = min(_LONGEST_NAME, max(map(width, labels), default=0), room * 0.3)
    radius = min(_GREATEST_RADIUS, max(_LEAST_RADIUS, room / 2 - longest - 24))
    middle, centre = x + room / 2, y + radius + 26
    turns = [2 * math.pi * number / len(labels) - math.pi / 2 for number in range(len(labels))]
    places = [(middle + radius * math.cos(turn), centre + radius * math.sin(turn)) for turn in turns]
    most = max(link.value for link in chart.links)
    body = []
    strongest = sorted(chart.links, key=lambda link: -link.value)
    for link in reversed(strongest):
        (ax, ay), (bx, by) = places[link.one], places[link.other]
        part = link.value / most
        # A bow towards the middle keeps lines between neighbours off the names.
        qx, qy = (ax + bx) / 2 * 0.7 + middle * 0.3, (ay + by) / 2 * 0.7 + centre * 0.3
        body.append(
            f'<path d="M{ax:.1f} {ay:.1f}Q{qx:.1f} {qy:.1f} {bx:.1f} {by:.1f}" stroke="{ink.parts[0]}"'
            f' stroke-width="{1 + (_THICKEST - 1) * part:.1f}" stroke-opacity="{0.35 + 0.5 * part:.2f}" fill="none"/>'
        )
    least = strongest[-1].value
    # Of those that are all alike a number on some would say that they are more.
    numbered = [link for link in strongest if link.value > least or len(strongest) <= _NUMBERED][:_NUMBERED]
    for link in numbered:
        (ax, ay), (bx, by) = places[link.one], places[link.other]
        qx, qy = (ax + bx) / 2 * 0.7 + middle * 0.3, (ay + by) / 2 * 0.7 + centre * 0.3
        body += _number(words.number(link.value), (ax + 2 * qx + bx) / 4, (ay + 2 * qy + by) / 4, ink)
    greatest = max(chart.values)
    for label, value, turn, (px, py) in zip(labels, chart.values, turns, places, strict=True):
        size = _DOT + 6 * math.sqrt(value / greatest)
        body.append(
            f'<circle cx="{px:.1f}" cy="{py:.1f}" r="{size:.1f}" fill="{ink.parts[1]}" stroke="{ink.text}" stroke-width="1"/>'
        )
        body.append(_label(label, turn, px, py, size, longest, ink))
    return body, centre + radius + 30


def _number(figure: str, x: float, y: float, ink: Ink) -> list[str]:
    wide = width(figure) + 6
    ground = f'<rect x="{x - wide / 2:.1f}" y="{y - 8:.1f}" width="{wide:.1f}" height="16" rx="3" fill="{ink.ground}"/>'
    return [ground, text(x, y + 4, figure, ink.text, anchor="middle")]


def _label(label: str, turn: float, x: float, y: float, size: float, longest: float, ink: Ink) -> str:
    away = math.cos(turn)
    # The number behind the name stays whole.
    name, _, figure = label.rpartition(" ")
    words = f"{fitted(name, longest - width(figure))} {figure}"
    if abs(away) < 0.1:
        return text(x, y + (size + 14 if math.sin(turn) > 0 else -size - 5), words, ink.text, anchor="middle")
    return text(x + math.copysign(size + 5, away), y + 4, words, ink.text, anchor="start" if away > 0 else "end")
