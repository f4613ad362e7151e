"""Pictures that are drawn as SVG, as points: for the clipboard and for files."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

_SHARP = 2
"""So many points for each unit of the picture."""


def as_image(svg: str) -> QImage:
    """The picture on white."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    image = QImage(renderer.defaultSize() * _SHARP, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def as_png(svg: str) -> bytes:
    """The picture on white as a PNG file."""
    array = QByteArray()
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(as_image(svg))
    return bytes(array.data())


def copy(svg: str) -> None:
    """Put the picture on the clipboard, as points and as SVG."""
    data = QMimeData()
    data.setImageData(as_image(svg))
    data.setData("image/svg+xml", QByteArray(svg.encode("utf-8")))
    QGuiApplication.clipboard().setMimeData(data)
